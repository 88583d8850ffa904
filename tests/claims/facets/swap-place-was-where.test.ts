import { facetTable } from '../support/facet-table.ts';

/** The place is what is told: "Lviv was where the freed were met". */
facetTable('swap.place', {
  date: '2025-05-24',
  states: [
    [
      'Lviv was where the first Ukrainians freed in the exchange were met by crowds.',
      'freed Ukrainians: lviv',
    ],
    [
      'Odesa is where the buses with the freed Ukrainians arrived on Friday.',
      'freed Ukrainians: odesa',
    ],
    [
      'The Chernihiv region was where the freed Ukrainians were welcomed.',
      'freed Ukrainians: chernihiv',
    ],
  ],
  silent: [
    'Lviv was where relatives of the Ukrainians freed in the exchange lived.',
    'Lviv was where some of the freed Ukrainians were welcomed.',
    'Was Lviv where the first freed Ukrainians were met?',
    'The freed Russians will go to Belarus and the Ukrainians to Poltava.',
  ],
  contrasts: [],
});
