import { facetTable } from '../support/facet-table.ts';

/** For whom alone the swap, or a phase of it, was kept. */
facetTable('swap.composition', {
  date: '2025-05-28',
  states: [
    [
      'The first stage of the Istanbul exchange, in which each country got back 390 people, was reserved for civilians.',
      'civilians',
    ],
    ['The exchange agreed in Istanbul was confined to civilians, both sides said.', 'civilians'],
    ['The first phase of the swap was reserved exclusively for civilians.', 'civilians'],
    ['The initial stage was restricted to civilians.', 'civilians'],
    ['The opening phase of the exchange was reserved for soldiers.', 'military'],
    ['The exchange agreed in Istanbul was kept for servicemen.', 'military'],
    ['The first stage of the exchange was limited to soldiers.', 'military'],
    ['The first stage of the exchange was reserved for soldiers and civilians.', 'mixed'],
  ],
  silent: [
    'The first stage of the exchange was not reserved for civilians.',
    'In the first stage of the exchange two buses were reserved for civilians.',
    'Part of the first stage of the exchange was reserved for civilians.',
    'The first stage of the exchange was reserved for civilians held since 2022.',
    'Seats in the first buses of the exchange were kept for civilians.',
    'A hospital in Chernihiv was reserved for soldiers.',
    'The room for the exchange in Istanbul was reserved for soldiers.',
    'The list of the exchange was limited to civilians from Mariupol.',
  ],
  contrasts: [],
});
