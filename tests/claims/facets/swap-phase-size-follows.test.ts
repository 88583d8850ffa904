import { facetTable } from '../support/facet-table.ts';

// A phase that only went before is not the one that is told of, where a day tells another.
facetTable('swap.phase_size', {
  date: '2025-05-24',
  states: [
    [
      'Some 500 people were home after the first stage of the exchange agreed in Istanbul between Russia and Ukraine.',
      '~500 unsaid',
    ],
    ['After the first stage of the exchange 390 people were home on each side.', '390 per-side'],
  ],
  silent: [],
  contrasts: [],
});

facetTable('swap.date', {
  date: '2025-05-25',
  states: [
    ['The first phase of the exchange agreed in Istanbul took place on Friday.', '2025-05-23'],
  ],
  silent: [],
  contrasts: [],
});
