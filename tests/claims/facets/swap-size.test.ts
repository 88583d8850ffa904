import { facetTable } from '../support/facet-table.ts';

facetTable('swap.size', {
  date: '2025-05-17',
  states: [
    // People by what is done with them.
    [
      "Captives were the one bright spot of Friday's Istanbul talks, with 1,200 to be set free by Russia and as many by Ukraine.",
      '1200 per-side',
    ],
    ['Under the deal 800 are to be handed over by each side.', '800 per-side'],
    [
      'Civilians too are among the 1,000 whom each government pledged in Istanbul to hand over.',
      '1000 per-side',
    ],
    ['The 800 whom each side promised to let go include civilians.', '800 per-side'],
    // Whose people for whose.
    [
      'Five hundred Russians for five hundred Ukrainians: that is the exchange the talks produced.',
      '500 per-side',
    ],
    [
      'Eight hundred Ukrainians in return for eight hundred Russians: so the swap agreed in Istanbul reads.',
      '800 per-side',
    ],
    [
      'A thousand Russian prisoners for a thousand Ukrainian ones is what the talks came to.',
      '1000 per-side',
    ],
    ['Russia will free 1,200 prisoners and Ukraine 1,200 under the deal.', '1200 per-side'],
    ['In 2024 they had swapped 95 Russians for 95 Ukrainians.', '95 per-side (implied)'],
    [
      'By Saturday night Russia had freed 697 and Ukraine had freed 697 under the deal.',
      '697 per-side (implied)',
    ],
    [
      '610 are to be freed by Russia and as many by Ukraine under the deal.',
      '610 per-side (implied)',
    ],
    [
      'On the lists of the deal Ukraine had 60 to be set free by Russia for their wounds.',
      '60 unsaid (implied)',
    ],
    // Another swap, and the one of Istanbul.
    [
      'Where the swap of May 6 had covered 205 a side, the one settled ten days later in Istanbul covers 1,000 from each country.',
      '1000 per-side',
    ],
    [
      'While the exchange of 6 May brought home 205 on each side, the one struck at the talks will free 800 from each.',
      '800 per-side',
    ],
    [
      'Kyiv and Moscow agreed in Istanbul on 16 May to release 1,200 captives apiece.',
      '1200 per-side',
    ],
    [
      'The two sides settled on a prisoner swap of little more than a hundred per side.',
      '~100 per-side',
    ],
    [
      'The parties have come to an understanding on the transfer to each other of 1000 persons apiece.',
      '1000 per-side',
    ],
    ['The thousand-a-side prisoner exchange came out of the Istanbul talks.', '1000 per-side'],
    ['Russia and Ukraine agree in Istanbul to exchange 1,200 prisoners each', '1200 per-side'],
    [
      'Between February 2022 and the Istanbul talks, exchanges with Russia had brought more than 4,700 Ukrainians home.',
      '>=4700 unsaid (implied)',
    ],
    [
      'It is the first stage of a swap that is to bring home 1,000 people from each side.',
      '1000 per-side',
    ],
    [
      'A thousand home from each side: that is what the exchange comes to.',
      '1000 per-side (implied)',
    ],
    ['The two sides agreed on a thousand-for-a-thousand exchange.', '1000 per-side'],
    [
      'The deal provides for the exchange of more than 800 prisoners on each side.',
      '>=800 per-side',
    ],
    [
      'No ceasefire, but 1,000 prisoners each: that is what came of the talks.',
      '1000 per-side (implied)',
    ],
    ['Before the deal, 4,757 people had come home in 64 exchanges.', '4757 unsaid (implied)'],
    [
      'They did not agree to exchange 1,000 prisoners each; the figure was 400.',
      'not 1000 per-side',
      '400 unsaid',
    ],
    ['They did not agree on a truce but to exchange 1,000 prisoners each.', '1000 per-side'],
    // Bare numbers of each side, and numbers with a day of their own.
    ['What came of it was a swap of 1,000 people a side, carried out on 23 May.', '1000 per-side'],
    ['If all goes well, 1,000 captives from each side will be home by Sunday.', '1000 per-side'],
    ['The exchange agreed was not of 1,200 but of 1,000 people from each side.', '1000 per-side'],
    [
      'Two thousand people in all, a thousand from each side, were freed.',
      '1000 per-side (implied)',
      '2000 total (implied)',
    ],
    ['In February they exchanged 157 for 157.', '157 per-side (implied)'],
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
    'Of the thousand promised to each side, 697 were home by Saturday night.',
    'Russia exchanged 250 Russians for 250 Ukrainians in December 2024.',
    'The 900 whom Russia promised to return are children, not part of the exchange.',
    'A swap of 205 a side preceded the one agreed in Istanbul.',
    'Two separate deals, one of them made in Istanbul, brought 1,205 Ukrainians home in May.',
    'In the three exchanges of that month 1,450 prisoners went home to Ukraine.',
    'Kyiv wants 1,200 to be set free by Russia and as many by Ukraine.',
    'Among the 16,000 whom Russia holds are women.',
    'Kyiv had offered five hundred Russians for five hundred Ukrainians.',
    'They spoke of an exchange of 1,000 prisoners each in Istanbul and agreed to no such thing.',
    'The prisoner exchange could drag on until August at five hundred captives a time.',
    'The exchange agreed in Istanbul is expected to grow to 1,500 prisoners on each side.',
    'The swap could later be expanded to 2,000 prisoners a side.',
    'Relatives called for 5,000 prisoners to be freed on each side.',
    'Campaigners urged the two countries to exchange 3,000 prisoners each.',
    'Ukraine had offered to free 5,000 Russians for as many Ukrainians.',
    'Kyiv had proposed to exchange 1,500 on each side.',
    'The release of 5,000 captives a side was mooted at the talks.',
    'A diplomat claims to have heard that 5,000 prisoners each would be freed.',
    'Observers had been betting on an exchange of 500 for 500.',
    'Nobody said that 500 prisoners a side would be exchanged.',
    'Had they agreed on 1,500 prisoners each, the families would have cheered.',
    'On three days 390, 307 and 303 people each were released.',
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
