import { facetTable } from '../support/facet-table.ts';

// How few, and whose share: all of the phase on each side, or a part of it.
facetTable('swap.phase_size', {
  date: '2025-05-24',
  states: [
    [
      'Only 290 people a side went home on 23 May, when the exchange agreed in Istanbul got under way.',
      '290 per-side',
    ],
    ['Only 290 captives each were freed in the first phase of the exchange.', '290 per-side'],
    ['Only 200 people from each side came home on 23 May in the exchange.', '200 per-side'],
    [
      "Not 390 but 1,000 prisoners a side is what Kyiv and Moscow agreed on in Istanbul; 390 a side was merely Friday's share.",
      '390 per-side',
    ],
    [
      "The 1,000 prisoners a side were agreed on in Istanbul; 390 each was the first day's portion.",
      '390 per-side',
    ],
    ['Its first 390 prisoners a side were exchanged on 23 May.', '390 per-side'],
  ],
  silent: [
    'Only 195 people a side had been freed by noon on 23 May in the first phase of the exchange.',
    'Only 270 people a side freed in the first phase wore uniform.',
    'Only 303 prisoners each were left for the last phase of the exchange.',
    'Only 390 of the 1,000 prisoners a side went home on 23 May in the exchange.',
    'Only 120 people a side were civilians in the first phase of the exchange.',
    'In the first phase of the exchange only 200 soldiers each were freed on 23 May, the rest being civilians.',
    'Only 120 civilians a side were among those freed on 23 May in the exchange.',
    "Kyiv and Moscow agreed in Istanbul on 1,000 prisoners a side; 200 drones a side was Friday's total.",
    'Her first 390 days in captivity ended on 24 May.',
  ],
  contrasts: [
    [
      'Only {} were freed in the first phase of the exchange.',
      ['290 captives each', '290 per-side'],
      ['390 captives each', '390 per-side'],
    ],
  ],
});
