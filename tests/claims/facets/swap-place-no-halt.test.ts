import { facetTable } from '../support/facet-table.ts';

// Where no halt was made nobody was taken; a halt that was made on the way to a place leads there.
facetTable('swap.place', {
  date: '2025-05-24',
  states: [
    // Who waits for the freed.
    ['Crowds were waiting for the coaches in Chernihiv.', 'freed Ukrainians: chernihiv (implied)'],
    [
      'Huge crowds awaited the buses with the freed Ukrainians in Chernihiv.',
      'freed Ukrainians: chernihiv',
    ],
    [
      'Families waited for the buses in Lviv, where no freed prisoner was to arrive.',
      'freed Ukrainians: lviv (implied)',
    ],
    // No halt.
    [
      'The 390 Russians released first under the Istanbul agreement were flown straight to Moscow, with no halt in Belarus.',
      'freed Russians: moscow',
      'freed Russians: not belarus (implied)',
    ],
    [
      'The Russians released that day were flown straight to Moscow, without a stay in Belarus.',
      'freed Russians: moscow',
      'freed Russians: not belarus',
    ],
    [
      'The freed Russians went home directly, with no stopover in Belarus.',
      'freed Russians: not belarus (implied)',
    ],
    [
      'The freed Russians were flown to Moscow without so much as a night in Belarus.',
      'freed Russians: moscow',
      'freed Russians: not belarus (implied)',
    ],
    [
      'The freed Russians were taken home without a transit through Belarus.',
      'freed Russians: not belarus',
    ],
    ['The freed Russians were driven without a stop to Belarus.', 'freed Russians: belarus'],
    [
      'The freed Russians were driven with no stopover on the way to Belarus.',
      'freed Russians: belarus',
    ],
    [
      'The freed Russians were moved, without a pause at the border, to Belarus.',
      'freed Russians: belarus',
    ],
    ['The freed Russians were taken to Belarus with no delay.', 'freed Russians: belarus'],
    ['The freed Russians receive no visits in Belarus.', 'freed Russians: belarus'],
  ],
  silent: [
    'Families were waiting for news in Kyiv.',
    'Fans were waiting for the coaches in Lviv before the derby.',
  ],
  contrasts: [
    [
      'The freed Russians were driven {} Belarus.',
      ['home with no stop in', 'freed Russians: not belarus'],
      ['without a stop to', 'freed Russians: belarus'],
    ],
  ],
});
