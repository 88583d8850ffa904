import { facetTable } from '../support/facet-table.ts';

facetTable('swap.size', {
  date: '2025-05-17',
  states: [
    [
      'The deal provides for the exchange of more than 800 prisoners on each side.',
      '>=800 per-side',
    ],
    [
      'No ceasefire, but 1,000 prisoners each: that is what came of the talks.',
      '1000 per-side (implied)',
    ],
    ['Before the deal, 4,757 people had come home in 64 exchanges.', '4757 unsaid (implied)'],
    ['Russia and Ukraine agreed to exchange 1,000 prisoners of war each.', '1000 per-side'],
    ['The two sides agreed on a 1,000-for-1,000 prisoner swap.', '1000 per-side'],
    ['The thousand-for-thousand exchange was the main result.', '1000 per-side'],
    ['Each side will free 1 000 prisoners.', '1000 per-side'],
    ['The deal covers 2,000 people in all.', '2000 total'],
    ['They agreed to swap a thousand captives.', '1000 unsaid'],
    ['The delegations agreed to release 1,000 prisoners from each side.', '1000 per-side'],
    ['The agreement provides for the exchange of 800 prisoners on each side.', '800 per-side'],
    ['The sides agreed to exchange not 800 but 1,000 prisoners.', '1000 unsaid'],
    ['Both sides agreed to hand over one thousand prisoners of war apiece.', '1000 per-side'],
    ['Reports that 500 prisoners would be exchanged under the deal are false.', 'not 500 unsaid'],
    ['The swap, 1000 for 1000, will be the largest of the war.', '1000 per-side'],
    ['Some 1,000 prisoners on each side will be released under the deal.', '~1000 per-side'],
    ['The swap of 1,000 prisoners each remains the biggest of the war.', '1000 per-side'],
    ['The prisoner exchange, 1,000:1,000, was agreed in Istanbul.', '1000 per-side'],
    [
      'Some 2,000 captives, half of them Russian and half Ukrainian, will be freed under the deal.',
      '~2000 total',
    ],
  ],
  silent: [
    'Ukraine had offered to free 5,000 Russians for as many Ukrainians.',
    'Kyiv had proposed to exchange 1,500 on each side.',
    'The two hospitals have 1,000 beds each for the prisoners.',
    'The agreement means that 1,200 Ukrainians might be home by New Year.',
    'The talks lasted 100 minutes.',
    'Russia fired 1,000 drones in a week.',
    'Of those freed, 120 were civilians.',
    'The bodies of 6,000 soldiers will be returned.',
    'Will 1,000 prisoners be exchanged?',
    'Russia holds some 8,000 Ukrainian soldiers.',
    'Russia lost 1,000 soldiers in a day.',
    'A 30-day ceasefire was discussed.',
  ],
  contrasts: [
    [
      'The sides agreed to exchange {} prisoners each.',
      ['1,000', '1000 per-side'],
      ['800', '800 per-side'],
    ],
    ['The exchange frees {} people in all.', ['2,000', '2000 total'], ['1,000', '1000 total']],
    ['Russia and Ukraine agreed to swap 1,000 {}.', ['prisoners', '1000 unsaid'], ['drones']],
  ],
});
