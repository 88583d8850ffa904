import { facetTable } from '../support/facet-table.ts';

/** One of the freed is where he is; whose he is goes by his own name, not by the parties behind him. */
facetTable('swap.place', {
  date: '2025-05-23',
  states: [
    [
      'A freed Ukrainian hugs a relative in the Chernihiv region on May 23, after Russia and Ukraine exchanged prisoners.',
      'freed Ukrainians: chernihiv (implied)',
    ],
    [
      'A freed Ukrainian soldier hugs his wife in Sumy after Russia and Ukraine exchanged 390 prisoners each.',
      'freed Ukrainians: sumy (implied)',
    ],
    [
      'A freed Russian is embraced in Belarus after Ukraine and Russia exchanged prisoners.',
      'freed Russians: belarus (implied)',
    ],
    ['The freed Russians were taken to Georgia after the exchange.', 'freed Russians: georgia'],
  ],
  silent: [],
  contrasts: [],
});
