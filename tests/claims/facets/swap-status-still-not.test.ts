import { facetTable } from '../support/facet-table.ts';

/** What has still not taken place, never got off the ground, or was no more than floated. */
facetTable('swap.status', {
  date: '2025-08-10',
  states: [
    ['The exchange promised in Istanbul is still to take place.', 'below begun 2025-08-10'],
    [
      'Three months later the 1,000-for-1,000 exchange has still not taken place.',
      'below begun 2025-08-10',
    ],
    [
      "The exchange of 1,000 prisoners each settled at the Istanbul talks still hasn't been carried out.",
      'below begun 2025-08-10',
    ],
    [
      'The 1,000-for-1,000 exchange has yet to be implemented, a lawmaker in Kyiv said.',
      'below begun 2025-08-10',
    ],
    ['The swap agreed in Istanbul has so far not been carried out.', 'below begun 2025-08-10'],
    ['The 1,000-for-1,000 swap agreed in Istanbul never saw the light of day.', 'cancelled'],
    [
      'The swap of 1,000 a side that was settled in Istanbul failed to get off the ground.',
      'cancelled',
    ],
    [
      'The biggest exchange of the war was agreed in Istanbul but never got off the ground.',
      'cancelled',
    ],
    ['The exchange promised in Istanbul never became reality.', 'cancelled'],
    [
      'At the Istanbul talks a prisoner swap was merely discussed; the two sides failed to agree on one.',
      'none',
    ],
    [
      'In Istanbul the delegations only discussed a prisoner exchange, and they could not agree on it.',
      'none',
    ],
    ['A prisoner exchange was only floated in Istanbul; no agreement was reached.', 'none'],
    ['The Istanbul talks ended without agreement even on an exchange of prisoners.', 'none'],
    ['Russia and Ukraine failed to agree even on a prisoner swap in Istanbul.', 'none'],
    [
      'Not a single captive covered by the 1,000-for-1,000 Istanbul deal has crossed the border.',
      'cancelled',
    ],
  ],
  silent: [
    'The all-for-all exchange that Kyiv wants has still not taken place.',
    'Peace never got off the ground.',
    'At the Istanbul talks an all-for-all exchange was only floated; the sides could not agree on one.',
    'A further exchange was only discussed in Istanbul; the two sides could not agree on one.',
    'A prisoner exchange was only floated at first in Istanbul; by the end of the day the two sides had found one.',
    'The first phase of the token swap, at a rate of 1,000 for 1, was completed on May 23.',
    "The currency swap's first stage was completed on Friday.",
  ],
  contrasts: [],
});

/** What somebody told as done on a day was done by it. */
facetTable('swap.status', {
  date: '2025-05-23',
  states: [
    [
      'The exchange of 1,000 prisoners each had been completed in full, Trump announced on Friday.',
      'complete 2025-05-23',
    ],
    [
      'The 1,000-for-1,000 exchange was carried out in full, the ministry said on Friday.',
      'complete 2025-05-23',
    ],
    [
      'The first phase of the exchange had been completed, Zelensky announced on Friday.',
      'first-phase',
    ],
    [
      'Kyiv and Moscow traded 1,000 prisoners each after their talks in Istanbul.',
      'complete (implied)',
    ],
    ['They have swapped 1,000 captives apiece.', 'complete (implied)'],
    ['Russia and Ukraine agreed to trade 1,000 prisoners each.', 'agreed'],
    [
      'The exchange of 1,000 prisoners each would be completed by Sunday, Trump announced on Friday.',
      'agreed 2025-05-18',
    ],
  ],
  silent: [
    'If Russia and Ukraine swapped 1,000 prisoners each, nobody would complain.',
    'Trump asked whether Russia and Ukraine had traded 1,000 prisoners each.',
  ],
  contrasts: [],
});
