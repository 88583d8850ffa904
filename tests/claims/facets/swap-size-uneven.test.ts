import { facetTable } from '../support/facet-table.ts';

/** Unequal numbers of the two sides. */
facetTable('swap.size', {
  date: '2025-05-18',
  states: [
    [
      'Kyiv is to get back 1,000 of its people and Moscow 800 under the exchange agreed at the Istanbul talks.',
      '1800 total',
    ],
    [
      'Under the deal reached in Istanbul, Russia will free 1,000 prisoners and Ukraine 1,200.',
      '2200 total',
    ],
    [
      'Under the Istanbul deal Ukraine will hand over 1,000 captives while Russia will hand over 600.',
      '1600 total',
    ],
    ['Under the deal 1,000 will come from Russia and 1,500 from Ukraine.', '2500 total'],
    [
      'Kyiv is to get back 1,000 of its people and Moscow 1,000 under the exchange.',
      '1000 per-side',
    ],
    [
      'Under the exchange Ukraine has freed 1,000 prisoners and Russia 697.',
      '1000 unsaid (implied)',
    ],
    [
      'Russia returned 1,000 people and Ukraine 1,003 under the exchange agreed in Istanbul.',
      '1000 unsaid',
    ],
    [
      'The exchange brings Kyiv 1,000 people, and not a word was said of more.',
      '1000 unsaid (implied)',
    ],
  ],
  silent: ['Russia lost 1,000 tanks and Ukraine 800.'],
  contrasts: [],
});

/** A number that is called a phase behind it. */
facetTable('swap.phase_size', {
  date: '2025-05-24',
  states: [
    [
      'On 23 May Russia and Ukraine handed over 930 captives each, stage one of the exchange agreed in Istanbul.',
      '930 per-side',
    ],
    [
      'Russia and Ukraine freed 500 people each, the first phase of the exchange agreed in Istanbul.',
      '500 per-side',
    ],
    [
      'Both sides let go 450 prisoners apiece in what was the first stage of the swap.',
      '450 per-side',
    ],
    [
      'Russia and Ukraine freed 390 people each, the first phase of the 1,000-for-1,000 exchange.',
      '390 per-side',
    ],
  ],
  silent: [
    'Russia and Ukraine are to free 1,000 people each, the first phase of the exchange.',
    'Russia and Ukraine are to free 900 prisoners each, the first of several swaps.',
  ],
  contrasts: [],
});
