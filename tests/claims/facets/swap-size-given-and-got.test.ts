import { facetTable } from '../support/facet-table.ts';

/** What one party gives beside what it gets, a number told by how often it holds another, and clefts. */
facetTable('swap.size', {
  date: '2025-05-18',
  states: [
    [
      'Under the Istanbul accord Ukraine gets back a thousand of its own and hands over seven hundred Russians in return.',
      '1700 total',
    ],
    ['Under the deal Moscow frees 1,000 and receives 1,200 in exchange.', '2200 total'],
    ['Under the deal Kyiv is to get 1,000 back in return for 600 Russians.', '1600 total'],
    ['Under the deal Russia hands over 1,000 and gets 1,000 back.', '1000 per-side'],
    // How often it holds the one that is put away.
    [
      'The sides agreed to exchange not 400 prisoners each but half as many.',
      '200 per-side',
      'not 400 per-side',
    ],
    [
      'They did not agree on 500 captives apiece but on twice that number.',
      '1000 per-side',
      'not 500 per-side',
    ],
    // Clefts.
    ['It was 600 a side that the two delegations agreed to free.', '600 per-side'],
    ['What they agreed in Istanbul was 300 for 300.', '300 per-side'],
  ],
  silent: [
    'Under the deal Russia gets 1,000 of its soldiers and gives up 700 Ukrainian civilians.',
    'Ukraine received 1,000 bodies and handed over 600 in return.',
    'Earlier swaps freed 500 prisoners each, twice as many as in 2023.',
  ],
  contrasts: [],
});

/** Those who have not come yet are no phase, and noncombatants are civilians. */
facetTable('swap.phase_size', {
  date: '2025-05-24',
  states: [
    ['On Friday 390 Ukrainians came home; six hundred were still to follow.', '390 unsaid'],
    [
      'The first phase of the swap freed 120 noncombatants and 270 soldiers on each side.',
      '390 per-side',
    ],
    ['The first phase freed 270 troops and 120 civilian detainees on each side.', '390 per-side'],
  ],
  silent: [
    'After the first phase of the swap more than 600 remained to be released.',
    'After the first phase of the swap 600 captives are still awaiting their turn.',
  ],
  contrasts: [],
});
