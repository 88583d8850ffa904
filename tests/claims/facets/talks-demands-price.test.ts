import { facetTable } from '../support/facet-table.ts';

/** Regions named first, and then that they are the price. */
facetTable('talks.demands', {
  date: '2025-05-17',
  states: [
    [
      'Three regions, Kherson among them, were the price that the Russians named for a truce.',
      'territory: raised 3',
    ],
    ['Four regions were the demand that Moscow put to Kyiv.', 'territory: raised 4'],
  ],
  silent: [
    'Three regions, said a Russian, are the price of a war that Ukraine has paid already.',
    'Five regions are under fire, the Russians told the Ukrainians, and the price is high.',
  ],
  contrasts: [],
});

facetTable('swap.size', {
  date: '2025-05-26',
  states: [
    ['All 2,000 people covered by the deal of Istanbul are home.', '2000 total'],
    ['All 1,000 people covered by the deal of Istanbul are home.', '1000 unsaid'],
    ['In their first talks since 2022 the two sides agreed to free 1,000 each.', '1000 per-side'],
  ],
  silent: [],
  contrasts: [],
});

facetTable('talks.venue', {
  date: '2025-05-16',
  states: [
    [
      "Ankara's presidential palace was where the negotiators of Kyiv and Moscow met today.",
      'ankara',
    ],
    ["Medinsky led Moscow's team at the Dolmabahce.", 'dolmabahce'],
  ],
  silent: ["Ankara's president received the negotiators of Kyiv and Moscow today."],
  contrasts: [],
});
