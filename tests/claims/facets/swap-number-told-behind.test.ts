import { facetTable } from '../support/facet-table.ts';

/** Numbers whose noun stands before or behind them, and what a headline leaves without a verb. */
facetTable('swap.size', {
  date: '2025-05-17',
  states: [
    [
      '1,000: that is the number of captives that each side, Russia and Ukraine, will free, it was agreed in Istanbul.',
      '1000 per-side',
    ],
    [
      "Five hundred, that's how many prisoners Moscow and Kyiv agreed in Istanbul to release each.",
      '500 per-side',
    ],
    ['1,000 captives a side to come home after Russia-Ukraine talks in Istanbul', '1000 per-side'],
    ['800 prisoners each to go free as Russia, Ukraine strike Istanbul deal', '800 per-side'],
    ['A thousand men a side are to regain their freedom under the Istanbul deal.', '1000 per-side'],
    ['1,500 prisoners to go home one day, Zelensky hopes after Istanbul', '1500 unsaid (implied)'],
  ],
  silent: [
    'Eight hundred - that is how many people were killed before Russia and Ukraine met in Istanbul.',
    "1,000 - that's how many drones Russia sent since the Istanbul talks with Ukraine.",
    '60: that is how many prisoners Ukraine got back each week before the Istanbul deal with Russia.',
    'Civilians, 120 of them, were among those freed on Friday under the Istanbul deal.',
    "1,500 - that's how many prisoners Kyiv had hoped to get back before the Istanbul talks.",
    'Prisoners, 12 of them wounded, came home before the Istanbul talks of Russia and Ukraine.',
  ],
  contrasts: [],
});
