import { describe, expect, it } from 'vitest';
import { namesTheTalks, pointsTo } from '../../../src/claims/events/points-to.ts';
import { readClaims } from '../../../src/claims/index.ts';
import { viewSentence } from '../../../src/claims/sentence/sentence-view.ts';
import type { Topic } from '../../../src/model/index.ts';
import { CONTEXT } from '../support/facet-table.ts';

const points = (topic: Topic, text: string): boolean =>
  pointsTo(viewSentence(text, 0), topic, true);

describe('a sentence that points to its event', () => {
  it.each<[Topic, string]>([
    ['talks', 'Five hours in Istanbul brought nothing.'],
    ['talks', 'Russia and Ukraine sat together for five hours.'],
    ['talks', 'The meeting went on for five hours.'],
    ['talks', 'Both sides signed a ceasefire.'],
    ['talks', 'It took five hours.'],
    ['talks', 'Negotiators parted after five hours.'],
    ['swap', "Friday's stage freed 310 people."],
    ['swap', 'Some 310 people on each side went home.'],
    ['swap', 'The freed Ukrainians were flown to Poland.'],
    ['swap', 'Russians set free on Friday were flown to Crimea.'],
    ['swap', 'A 500-for-500 exchange is planned.'],
    ['swap', 'They were soldiers only.'],
    ['talks', 'His opposite number at that meeting was the foreign minister.'],
    ['swap', 'That exchange was never carried out.'],
    ['swap', 'Under that deal 500 were to go home.'],
  ])('%s: %s', (topic, text) => expect(points(topic, text)).toBe(true));

  it.each<[Topic, string]>([
    ['talks', 'Finland lost land in an armistice signed after 105 days of war.'],
    ['talks', 'Two presidents conferred for two hours and forty minutes.'],
    ['talks', 'Camp David took thirteen days.'],
    ['talks', 'This conversation took place and lasted more than two hours.'],
    ['swap', 'A deal on 100,000 prisoners is no substitute for borders.'],
    ['talks', 'Trump said that talks in Doha lasted five hours.'],
    ['swap', 'Police counted 1,500 people at a hospital.'],
    ['swap', 'An exchange of fire near Sumy left three dead.'],
  ])('not %s: %s', (topic, text) => expect(points(topic, text)).toBe(false));
});

describe('a sentence that names the talks', () => {
  const names = (text: string): boolean => namesTheTalks(viewSentence(text, 0));

  it.each([
    'Five hours in Istanbul brought nothing.',
    'Russian and Ukrainian negotiators met on Friday.',
    'The Ukrainians filed in on 16 May to face the Russians.',
    'Medinsky broke off contact after the session.',
    'The thousand-for-thousand deal was struck in Riyadh.',
  ])('%s', (text) => expect(names(text)).toBe(true));

  it.each([
    'The meeting comes in a week of unrest, and the war in Ukraine is on its agenda.',
    'Both sides signed a ceasefire.',
    'They had a good meeting at the Vatican.',
  ])('not: %s', (text) => expect(names(text)).toBe(false));

  it('is not asked of a pronoun where somebody met', () => {
    const view = viewSentence('They had a good talk at the Vatican.', 0);
    expect(pointsTo(view, 'talks', true)).toBe(true);
    expect(pointsTo(view, 'talks', false)).toBe(false);
  });
});

describe('a wary reading', () => {
  const implied = (text: string, wary: boolean): (boolean | undefined)[] =>
    readClaims({
      date: '2025-05-17',
      wary,
      blocks: [
        { id: 0, text: CONTEXT },
        { id: 1, text },
      ],
    })
      .filter((c) => c.block === 1)
      .map((c) => c.implied);

  const LOOSE = 'An armistice was signed after 105 days.';
  const FIRM = 'An armistice was signed in Istanbul.';

  it('takes what does not point to the event as implied', () => {
    expect(implied(LOOSE, true)).toEqual([true]);
    expect(implied(FIRM, true)).toEqual([undefined]);
  });

  it('a source is taken at its word', () => {
    expect(implied(LOOSE, false)).toEqual([undefined]);
    expect(implied(FIRM, false)).toEqual([undefined]);
  });
});
