import { facetTable } from '../support/facet-table.ts';

facetTable('swap.date', {
  date: '2025-05-24',
  states: [
    // A list of numbers by the day.
    [
      'Three hundred and ninety people on 23 May, 307 on 24 May, 303 on 25 May: in these three steps each country carried out the exchange.',
      '05-23',
      '05-24',
      '05-25',
    ],
    [
      '390 on Friday, 307 on Saturday: the exchange agreed in Istanbul went on.',
      '2025-05-23 (implied)',
      '2025-05-24 (implied)',
    ],
    ['Its first 390 per side changed hands on 24 May.', '05-24'],
    // Measured from the talks.
    [
      'Exactly a week after the Istanbul talks, a first group out of the thousand-for-thousand swap was on the road home.',
      '2025-05-23 (implied)',
    ],
    [
      'Seven days after the Istanbul talks the first 390 prisoners were freed.',
      '2025-05-23 (implied)',
    ],
    ['The first phase of the swap began one week after the talks.', '2025-05-23 (implied)'],
    [
      'Six days after the Istanbul talks a first group was on the way home.',
      '2025-05-22 (implied)',
    ],
    [
      'Exactly one week after the Istanbul meeting, on 23 May, the largest exchange of the war got under way.',
      '05-23',
    ],
    ['Four days after the Istanbul talks, on 20 May, the exchange began.', '05-20'],
    [
      'Precisely one week after the talks in Istanbul, on 23 May, Russia and Ukraine carried out the first phase of their exchange.',
      '05-23',
    ],
    // By the day on which they were home.
    [
      'Of the 1,000 people Ukraine is due to get back, 390 were home by Friday night.',
      '2025-05-23 (implied)',
    ],
    [
      'All 2,000 captives covered by the exchange were back home by the evening of 23 May.',
      '05-23 (implied)',
    ],
    ['First to be freed under the exchange were 390 from each side, on Thursday, 22 May.', '05-22'],
    [
      'The first phase of the exchange worked out in Istanbul on 16 May took place on 23 May.',
      '05-23',
    ],
    [
      'It was on 20 May, four days after the delegations had risen in Istanbul, that the first prisoners of the exchange were freed.',
      '05-20',
    ],
    ['The prisoner exchange agreed in Istanbul opened on Friday.', '2025-05-23'],
    ['The exchange of May was followed in June by six smaller ones.', '05'],
    ['The two countries swapped 150 prisoners each in January.', '01 (implied)'],
    ['The thousand-for-thousand exchange took place in April.', '04'],
    [
      'On May 23, 2025, Russia and Ukraine completed the first phase of the exchange.',
      '2025-05-23',
    ],
    ['The first phase of the swap took place on 23 May.', '05-23'],
    ['The exchange began on Friday.', '2025-05-23'],
    ["Friday's exchange freed 390 prisoners on each side.", '2025-05-23'],
    ['The prisoners were exchanged on the twenty-third of May.', '05-23'],
    ['The second phase of the exchange followed on 24 May.', '05-24'],
    ['The first phase of the swap was carried out on 25 May.', '05-25'],
    ['Yesterday 390 prisoners on each side were exchanged.', '2025-05-23'],
    ['The prisoner exchange of May 2025 was the largest of the war.', '2025-05'],
    ['The swap took place on 23.05.2025.', '2025-05-23'],
    ['The first phase took place not on 22 May but on 23 May.', '05-23', 'not 05-22'],
    ['The first stage of the exchange agreed in Istanbul went ahead on 30 May.', '05-30'],
  ],
  silent: [
    'Russia fired 390 drones on Friday and 307 on Saturday while the exchange went on.',
    'The prisoner exchange that was worked out on 16 May in Istanbul did go ahead, in full.',
    'The exchange, settled in Istanbul on 16 May, freed 390 people on each side.',
    'A week after the talks the prisoners have still not been freed.',
    'A week after the talks Zelensky praised the exchange.',
    'A day after the talks, on 17 May, Zelensky spoke of the exchange.',
    'Weeks after the talks the exchange was over.',
    'The negotiators were home by Saturday.',
    'The captives will be home by Friday.',
    'The exchange ended on 25 May.',
    'The exchange was agreed on 16 May.',
    'Zelensky said on Saturday that the exchange would continue.',
    'Did the exchange begin on 22 May?',
    'It was the largest exchange since February 2022.',
    'The soldier was captured in March 2022.',
    'The next exchange may take place in June.',
    'The exchange was announced on 16 May.',
    'Drones struck Kyiv on 24 May.',
    'The first phase should take place on 23 May.',
    'The lists were exchanged on 22 May.',
  ],
  contrasts: [
    ['The first phase of the swap took place on {} May.', ['23', '05-23'], ['25', '05-25']],
    ['The first phase {} on 23 May.', ['took place', '05-23'], ['will take place']],
  ],
});
