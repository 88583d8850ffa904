import { facetTable } from '../support/facet-table.ts';

facetTable('swap.date', {
  date: '2025-05-24',
  states: [
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
