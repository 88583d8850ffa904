import { facetTable } from '../support/facet-table.ts';

/** Short of the record, and what never was since the invasion, told by what was done. */
facetTable('swap.record', {
  date: '2025-05-17',
  states: [
    [
      "Large though it is, the swap agreed in Istanbul falls some way short of being the war's biggest.",
      'no',
    ],
    ["The exchange settled by Moscow and Kyiv in Istanbul fell short of the war's record.", 'no'],
    [
      'Never since Russian tanks rolled over the border in February 2022 have so many captives been covered by one exchange as by that agreed in Istanbul.',
      'yes',
    ],
  ],
  silent: [
    'All earlier prisoner swaps fell well short of the record set by the 1,000-for-1,000 exchange agreed in Istanbul.',
    'Hopes fell short of the greatest prisoner exchange of the war becoming a truce, though Istanbul brought it.',
  ],
  contrasts: [],
});
