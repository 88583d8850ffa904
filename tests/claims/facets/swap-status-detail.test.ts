import { facetTable } from '../support/facet-table.ts';

/** A detail of the deal put right leaves the deal standing; what never was is told in several ways. */
facetTable('swap.status', {
  date: '2025-07-01',
  states: [
    [
      'An earlier version misstated how many captives the two sides in Istanbul agreed to exchange; it is 1,000 each.',
      'agreed (implied)',
    ],
    [
      'We wrongly gave 100 as the number of prisoners they agreed in Istanbul to swap.',
      'agreed (implied)',
    ],
    [
      'Reports that the exchange agreed in Istanbul by both sides had collapsed were false.',
      'agreed (implied)',
    ],
    ['An earlier version wrongly said that they agreed in Istanbul to exchange prisoners.', 'none'],
    ['Nothing ever came of the 1,000-for-1,000 exchange of Istanbul.', 'cancelled'],
    ['Of the exchange promised in Istanbul nothing ever came.', 'cancelled'],
    ['Not a single captive has gone home under the exchange settled in Istanbul.', 'cancelled'],
  ],
  silent: ['Since Sunday not a single captive has gone home.'],
  contrasts: [],
});
