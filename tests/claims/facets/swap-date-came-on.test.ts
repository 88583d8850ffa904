import { facetTable } from '../support/facet-table.ts';

/** The day on which a phase came, by which the first were home, on which it was told as done. */
facetTable('swap.date', {
  date: '2025-05-26',
  states: [
    [
      'The first stage of the exchange agreed in Istanbul came on Saturday, when 390 people went home in either direction.',
      '2025-05-24',
    ],
    ['The first stage of the exchange agreed in Istanbul came on Friday.', '2025-05-23'],
    ['The first phase followed on 24 May.', '05-24'],
    ['The opening stage of the swap fell on Friday.', '2025-05-23'],
    ['By 18 May the first 390 captives from each side were back home.', '05-18'],
    ['By Tuesday, four days after the talks in Istanbul, the first 390 were home.', '2025-05-20'],
    ['By Sunday the first 390 captives from each side were home.', '2025-05-25 (implied)'],
    [
      'The first stage of the 1,000-for-1,000 exchange is complete, Zelensky confirmed on May 23.',
      '05-23 (implied)',
    ],
  ],
  silent: [
    'News of the exchange agreed in Istanbul came on Saturday.',
    'The relatives of those in the first stage of the exchange came on Saturday.',
    'By Sunday 100 delegates were home.',
    'By Wednesday, the first 390 names were back from Moscow, Umerov said.',
    'By Sunday the first 390 guards of honour were waiting.',
    'The first stage of the exchange will be complete by the weekend, Zelensky confirmed on May 22.',
    'Zelensky confirmed on May 22 that the lists were ready.',
  ],
  contrasts: [],
});
