import { facetTable } from '../support/facet-table.ts';

facetTable('swap.phase_size', {
  date: '2025-05-24',
  states: [
    ['In the first phase freed Ukrainians, 390 of them, were driven home.', '390 unsaid'],
    ['On the first day of the swap 390 of our people rolled into a hospital yard.', '390 unsaid'],
    [
      'In the first phase of the swap 120 came from Russia and 120 from Ukraine who were civilians.',
      '120 unsaid (implied)',
    ],
    [
      'Russia gave up 370 and Ukraine gave up 370 as they carried out the first phase of the swap.',
      '370 per-side',
    ],
    [
      'Ukraine handed over 390 captives and Russia handed over 390 in the first phase.',
      '390 per-side',
    ],
    ['In the first phase of the swap 370 came from Russia and 370 from Ukraine.', '370 per-side'],
    ['In the first phase of the swap Kyiv got 390 back; Moscow got 390.', '390 per-side'],
    [
      'Of the people Ukraine is due to get back, 390, servicemen and civilians alike, were home by Friday night.',
      '390 unsaid',
    ],
    ['In the first phase 450, soldiers and civilians, went home on each side.', '450 per-side'],
    [
      'The soldiers and civilians among the first 390 are being looked over by doctors.',
      '390 unsaid (implied)',
    ],
    [
      'On day one of the swap either country let go of 120 civilians on top of 270 servicemen.',
      '390 per-side',
    ],
    [
      'The first phase took place on May 23, 390 people being released by each side.',
      '390 per-side',
    ],
    ['No more than 190 prisoners from each side were freed in the first phase.', '<=190 per-side'],
    [
      'In its first phase the exchange they had agreed on in Istanbul freed 450 people on each side.',
      '450 per-side',
    ],
    [
      'The first leg of the swap saw 780 people change sides, 390 in each direction.',
      '390 per-side',
      '780 total',
    ],
    [
      'In the first phase 390 people, 195 from each side, were swapped.',
      '195 per-side',
      '390 total',
    ],
    ['Stage one of the swap: 930 from each side freed.', '930 per-side'],
    ['In the first phase 390 prisoners were released by each side.', '390 per-side'],
    ['Russia and Ukraine exchanged 390 people each on Friday.', '390 per-side'],
    ['The first phase freed 270 soldiers and 120 civilians on each side.', '390 per-side'],
    ['The first 390 captives crossed the border on Friday.', '390 unsaid'],
    ['In the second phase 307 soldiers were exchanged on each side.', '307 per-side'],
    ['The third stage of the exchange freed 303 prisoners on each side.', '303 per-side'],
    [
      'The first stage involved 390 detainees each as part of a 1,000-for-1,000 deal.',
      '390 per-side',
    ],
    ['The opening exchange of 390 for 390 took place on Friday.', '390 per-side'],
    ['Friday saw the release of 390 prisoners by each side.', '390 per-side'],
    [
      'Three hundred and ninety prisoners from each side were freed in the first phase.',
      '390 per-side',
    ],
    ['Not 307 but 390 prisoners were freed by each side in the first phase.', '390 per-side'],
    [
      'Correction: an earlier version gave 309 as the number each side freed in the first phase; it was 390.',
      '390 per-side',
    ],
  ],
  silent: [
    'It was stage one of a mega-swap of 1,000 from each side, agreed in Istanbul.',
    'The first phase of an exchange of 1,000 from each side began on Friday.',
    'The 270 whom each side freed on Friday in the first phase were soldiers, the other 120 civilians.',
    'Russia lost 370 and Ukraine lost 370 on the day on which the first phase began.',
    'Russia fired 370 drones and Ukraine 370 during the first phase of the swap.',
    'The first 200 drones were shot down by soldiers on Friday.',
    'The 160 whom Ukraine mourned died a day after the first phase of the swap.',
    'On May 23, soldiers and civilians were exchanged in the first phase.',
    'The first phase opens an exchange that is meant to bring home a thousand from either side.',
    'Some 120 of the Ukrainians who came home in the first stage of the swap were civilians.',
    'In the first phase 270 of the men exchanged were soldiers.',
    "Friday's batch was larger than the 230 Ukrainians and 248 Russians who crossed on 3 January 2024.",
    'Among the 390 were three women.',
    'The first phase of the exchange took 12 hours.',
    'Will 390 prisoners be freed in the first phase?',
    'Twelve people were killed in Kyiv on Friday.',
    'The first phase will be followed by others.',
    'Russia attacked Kyiv with 250 drones after the first phase.',
    'If 390 prisoners are freed in the first phase, others will follow.',
    'At least 16,000 civilians are held, of whom barely 120 were in the exchange of 23 May.',
    'Each side freed 1,000 people: 390 on Friday, 307 on Saturday, 303 on Sunday.',
  ],
  contrasts: [
    [
      'In the first phase each side freed {} prisoners.',
      ['390', '390 per-side'],
      ['490', '490 per-side'],
    ],
    [
      'In the {} phase each side freed 390 prisoners.',
      ['first', '390 per-side'],
      ['second', '390 per-side'],
    ],
  ],
  gaps: [['On Saturday another 307 prisoners from each side went home.', '307 per-side']],
});
