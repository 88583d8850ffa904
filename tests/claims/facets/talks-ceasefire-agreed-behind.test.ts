import { facetTable } from '../support/facet-table.ts';

/** What became of a ceasefire, the agreement told behind it, of another matter only, or by a participle alone. */
facetTable('talks.ceasefire', {
  date: '2025-05-17',
  states: [
    // The agreement stands behind what was agreed.
    [
      'An unconditional ceasefire is to begin at midnight on Sunday, Russian and Ukrainian negotiators agreed at the Istanbul talks.',
      'yes',
    ],
    [
      'A truce along the whole front shall take effect on Monday, it was agreed at the talks of Russia and Ukraine in Istanbul.',
      'yes',
    ],
    [
      'The ceasefire will come into force on Sunday night, Moscow and Kyiv decided in Istanbul.',
      'yes',
    ],
    // Agreed on another matter, but not on this.
    [
      'Russia and Ukraine ended direct talks in Istanbul with a deal on prisoners but not on a ceasefire.',
      'no',
    ],
    [
      'Russia and Ukraine came to an understanding about captives in Istanbul, though not on a truce.',
      'no',
    ],
    ['Istanbul produced a Russian-Ukrainian accord on prisoners but not one on a ceasefire.', 'no'],
    // Who does not show up is no "no".
    ['RUSSIA, UKRAINE IN ISTANBUL: PUTIN NO-SHOW, TRUCE CLINCHED', 'yes'],
    ['RUSSIA, UKRAINE IN ISTANBUL: PUTIN NO-SHOW, NO TRUCE', 'no'],
  ],
  silent: [
    'A ceasefire would begin on Monday, the Europeans agreed, if Russia signed in Istanbul.',
    'A ceasefire would begin on Monday, Macron and Starmer agreed after the Istanbul talks between Russia and Ukraine.',
    'No ceasefire will begin on Monday, it was agreed in Istanbul between Russia and Ukraine.',
    'A ceasefire would begin only when Moscow signs, the delegations of Russia and Ukraine agreed in Istanbul.',
    'A ceasefire will be the subject of the next round, it was agreed in Istanbul by Russia and Ukraine.',
    'A ceasefire shall come into force from Monday, it was agreed in Jeddah between Ukraine and America.',
    'Talks on a ceasefire will begin on Monday, Russia and Ukraine agreed in Istanbul.',
    'Work on a ceasefire will begin next week, it was agreed at the Istanbul talks between Russia and Ukraine.',
    'Kyiv and Moscow would each set out how a ceasefire would begin, it was agreed in Istanbul.',
    'A working group on a ceasefire will begin work on Monday, Russia and Ukraine agreed in Istanbul.',
    'Preparations for a ceasefire will begin at once, Russia and Ukraine agreed in Istanbul.',
    'A ceasefire is to begin the talks, Russia and Ukraine agreed it would not, in Istanbul.',
    'A ceasefire would take effect on Monday, Russia and Ukraine agreed in Istanbul, but none was signed.',
    'A ceasefire will take hold one day, Russia and Ukraine agreed in Istanbul.',
    'A ceasefire would take effect in June, Russia and Ukraine agreed in principle in Istanbul.',
    'Truce hopes dim after Putin no-show at Istanbul talks with Ukraine',
  ],
  contrasts: [
    [
      'Russia and Ukraine agreed in Istanbul on {}.',
      ['prisoners but not on a ceasefire', 'no'],
      ['a ceasefire but not on prisoners', 'yes'],
    ],
  ],
});
