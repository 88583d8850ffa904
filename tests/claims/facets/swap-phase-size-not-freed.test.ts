import { facetTable } from '../support/facet-table.ts';

/** A number that was not freed is denied of its phase, and nothing is said of the whole; the number put right stands behind. */
facetTable('swap.phase_size', {
  date: '2025-05-26',
  states: [
    [
      'The opening stage of the swap did not free 800 prisoners from each side: the number was 390.',
      '390 per-side',
      'not 800 per-side (implied)',
    ],
    [
      'The first phase of the exchange had not freed 600 people from each side.',
      'not 600 per-side (implied)',
    ],
    [
      'The first stage of the exchange did not see 900 captives a side released.',
      'not 900 per-side (implied)',
    ],
    ["Friday's 390 for 390 opened the exchange agreed in Istanbul.", '390 per-side'],
    [
      "The exchange settled in Istanbul went on with Saturday's 307-for-307.",
      '307 per-side (implied)',
    ],
  ],
  silent: [
    'The first phase of the exchange did not free only 390 soldiers from each side.',
    'The first phase of the exchange did not free all 1,000 prisoners.',
    'On Friday the two sides did not exchange 1,000 prisoners each under the deal.',
  ],
  contrasts: [],
});

facetTable('swap.size', {
  date: '2025-05-26',
  states: [["Friday's 800-for-800 deal of Istanbul was announced by both sides.", '800 per-side']],
  silent: [
    'On Friday the two sides did not exchange 1,000 prisoners each under the deal.',
    "With Sunday's 303 for 303 the exchange arranged in Istanbul was completed.",
    "Saturday's 307-for-307 went ahead as the delegations had agreed in Istanbul.",
  ],
  contrasts: [],
});
