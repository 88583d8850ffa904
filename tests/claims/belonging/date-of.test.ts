import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateOf, dateBelongsTo } from '../../../src/claims/belonging/date-of.ts';
import { viewSentence } from '../../../src/claims/sentence/sentence-view.ts';
import { anyText } from '../support/arbitraries.ts';

const owners = (text: string): DateOf[] => {
  const view = viewSentence(text, 0, '2025-05-24');
  return view.dates.map((date) => dateBelongsTo(view, date));
};

describe('what a date is the date of', () => {
  it.each<[string, ...DateOf[]]>([
    // The noun that it owns.
    ["Last Friday's talks were short.", 'talks'],
    ["Friday's exchange brought 390 people home.", 'swap'],
    ['The talks of 16 May were short.', 'talks'],
    // The subject of what happened on it.
    ['The talks were held on 16 May.', 'talks'],
    ['The exchange agreed in Istanbul took place on 23 May.', 'swap'],
    ['The talks, which ended in a deal to swap prisoners, were held on 16 May.', 'talks'],
    // The nearest head before it, else the first after it.
    ['The delegations met on 16 May and exchanged prisoners on 23 May.', 'talks', 'swap'],
    ['On 16 May the delegations met.', 'talks'],
    ['On 23 May the first prisoners were freed.', 'swap'],
    // What it is measured from is not what it is the day of.
    ['A week after the Istanbul meeting, on 23 May, the exchange began.', 'swap'],
    ['Three days after the exchange, on 16 May, the delegations met.', 'talks'],
    ['A week after the talks, on 23 May, Zelensky said he was ready.', 'other'],
    // The day of a deal is that of the talks.
    ['The exchange, agreed on 16 May, began a week later.', 'talks'],
    ['The first captives of the agreement of 16 May came home.', 'talks'],
    ['May 2025: A prisoner swap was agreed upon.', 'talks'],
    ['23 May 2025: A prisoner swap was carried out.', 'swap'],
    // Neither's.
    ['Peskov said on Tuesday that the exchange would come.', 'other'],
    ['The talks were longer than those of 2 June.', 'other'],
    ['It was on 13 May that both sides agreed to the talks.', 'other'],
    ['On 9 May Russia and Ukraine held fire.', 'other'],
    ['Russia invaded Ukraine on 24 February 2022.', 'other'],
  ])('%s', (text, ...expected) => {
    expect(owners(text)).toEqual(expected);
  });

  it('answers for every date of any text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('16 May', 'Friday', 'in May 2025'), (text, day) => {
        for (const owner of owners(`${text} ${day} ${text}`))
          expect(['talks', 'swap', 'other']).toContain(owner);
      }),
    );
  });
});
