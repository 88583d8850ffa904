import { facetTable } from '../support/facet-table.ts';

/** How many are home after some of the days is not what was agreed. */
facetTable('swap.size', {
  date: '2025-05-24',
  states: [
    [
      'In one day 780 people were exchanged under the deal struck in Istanbul.',
      '780 unsaid (implied)',
    ],
    [
      'In a single day of talks in Istanbul the two sides agreed to swap 800 prisoners each.',
      '800 per-side',
    ],
    [
      'In Istanbul the sides agreed to free 800 prisoners each, out of 1,000 first discussed.',
      '800 per-side',
    ],
  ],
  silent: [
    '697 Ukrainians have come back under the Istanbul deal, out of the 1,000 promised.',
    'Adding the 307 of Saturday to the 390 of Friday, 697 Ukrainians have come back under the Istanbul deal, out of 1,000.',
  ],
  contrasts: [],
});

facetTable('swap.phase_size', {
  date: '2025-05-24',
  states: [],
  silent: [
    'Adding the 307 of Saturday to the 390 of the day before, 697 Ukrainians have come back under the Istanbul deal, out of 1,000.',
  ],
  contrasts: [],
});
