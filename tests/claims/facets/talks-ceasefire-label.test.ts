import { facetTable } from '../support/facet-table.ts';

/** A line of a fact box. */
facetTable('talks.ceasefire', {
  date: '2025-05-18',
  states: [
    [
      'Where: Dolmabahce Palace; when: 16 May; how long: under two hours; ceasefire: none.',
      'no (implied)',
    ],
    ['Ceasefire: none.', 'no (implied)'],
  ],
  silent: [
    'Ceasefire: none of the delegates would say.',
    'Ceasefire: no comment.',
    'Ceasefire: not yet on the agenda.',
    'On a ceasefire: silence.',
  ],
  contrasts: [],
});
