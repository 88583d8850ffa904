import { facetTable } from '../support/facet-table.ts';

// What is to be done is not done, and what nobody says is not said.
facetTable('swap.status', {
  date: '2025-05-24',
  states: [
    ['The last 303 were freed in the final phase of the exchange.', 'complete'],
    ['The Istanbul deal on exchanging 1,000 prisoners each left civilians out.', 'agreed'],
    ['By exchanging 1,000 prisoners each the two sides kept their word.', 'complete'],
    ['No exchange had freed 1,000 soldiers a side before the Istanbul deal.', 'agreed'],
    ['Result: 1,000 prisoners to be freed on each side.', 'agreed'],
    ['Outcome of the Istanbul talks: 1,000 captives to be exchanged by each side.', 'agreed'],
    ['Under the Istanbul deal 1,000 people are to be released by each side.', 'agreed'],
    ['1,000 prisoners on each side must be released under the Istanbul deal.', 'agreed (implied)'],
    ['All 1,000 are to be freed within days under the Istanbul deal.', 'agreed (implied)'],
    ['The Istanbul deal: all 1,000 prisoners to be freed within days.', 'agreed'],
    ['The Istanbul deal has yet to see 1,000 captives freed.', 'agreed'],
    ['The Istanbul swap saw 1,000 prisoners freed on each side.', 'complete'],
    ['In the Istanbul swap 1,000 prisoners were exchanged on each side.', 'complete'],
    [
      'All 1,000 prisoners were freed under the Istanbul deal, which would be the largest swap of the war.',
      'complete',
    ],
    [
      'Nobody in Kyiv ever claimed that the exchange arranged in Istanbul had been finished on Friday; its first part, 390 people a side, was.',
      'first-phase 2025-05-23',
    ],
    [
      'None of the officials in Kyiv claimed the Istanbul exchange was completed; only the first stage was over.',
      'first-phase',
    ],
    ['Nobody in Kyiv doubted that the exchange had been finished.', 'complete'],
  ],
  silent: [
    'Only 303 prisoners each were left for the last phase of the exchange.',
    'The remaining 303 are due in the final phase on Sunday.',
    'No exchange of the war had freed so many.',
    'No one at the ministry has said that the Istanbul exchange was completed on Friday.',
    'Nobody in Moscow said that the Istanbul exchange fell through.',
    'Nobody among the guards ever claimed that the exchange was completed on Friday.',
    'None of the ministers in Moscow has said that the exchange was called off.',
  ],
  contrasts: [
    [
      'All 1,000 prisoners {} under the Istanbul deal.',
      ['were freed', 'complete'],
      ['were never exchanged: it fell through', 'cancelled'],
    ],
  ],
});
