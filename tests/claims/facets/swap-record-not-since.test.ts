import { facetTable } from '../support/facet-table.ts';

/** That nothing has matched it since, told by inversion. */
facetTable('swap.record', {
  date: '2025-05-23',
  states: [
    ['Not since the war began has there been an exchange to match this one of Istanbul.', 'yes'],
    ['Not since 2022 had Russia and Ukraine held a swap on this scale.', 'yes'],
    ['Not since the invasion have the two countries seen an exchange as large.', 'yes'],
  ],
  silent: [
    'Not since the Istanbul talks has there been an exchange of prisoners.',
    'Kyiv doubts that there will be an exchange to match the one agreed in Istanbul.',
    'Not since March has an exchange of fire been so heavy.',
  ],
  contrasts: [],
});

facetTable('swap.size', {
  date: '2025-05-23',
  states: [
    [
      'In the earlier exchanges fewer people had come home than the 1,000 a side agreed in Istanbul.',
      '1000 per-side',
    ],
  ],
  silent: [
    'More prisoners were freed in September 2024 than the 103 a side exchanged in May.',
    'Earlier exchanges brought fewer home than the 205 a side swapped at Easter.',
  ],
  contrasts: [],
});
