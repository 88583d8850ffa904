import { expect, it } from 'vitest';
import { swappedByOthers } from '../../../src/claims/events/swaps/swapped-by-others.ts';
import { viewSentence } from '../../../src/claims/sentence/sentence-view.ts';

it.each([
  ['Vienna and Prague have swapped captives again.', 1],
  ['India and Pakistan exchanged prisoners on Friday.', 1],
  ['Paris and Tehran traded detainees.', 1],
  ['Ankara and Baku returned Ukrainian prisoners.', 0],
  ['Russia and Ukraine exchanged prisoners on Friday.', 0],
  ['Berlin and Paris welcomed the exchange of prisoners.', 0],
])('%s: %d', (text, signs) => {
  expect(swappedByOthers(viewSentence(text, 0))).toHaveLength(signs);
});
