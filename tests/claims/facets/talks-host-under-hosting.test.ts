import { facetTable } from '../support/facet-table.ts';

/** "Under the hosting of", as translated copy has it. */
facetTable('talks.host', {
  date: '2025-05-17',
  states: [
    [
      'The talks between Russia and Ukraine were held on 16 May under the hosting of Türkiye in Istanbul.',
      'host:turkey',
    ],
    [
      'On May 16 Russia and Ukraine held direct talks under the hosting of Saudi Arabia.',
      'host:saudi-arabia',
    ],
  ],
  silent: [
    'The talks between Russia and America were held in Riyadh under the hosting of Saudi Arabia.',
    'Ministers of the region met under the hosting of Qatar, and Russia and Ukraine held talks in Istanbul.',
    'Offices for hosting of Saudi companies opened as Russia and Ukraine talked in Istanbul.',
  ],
  contrasts: [],
});
