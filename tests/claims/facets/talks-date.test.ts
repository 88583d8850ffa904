import { facetTable } from '../support/facet-table.ts';

facetTable('talks.date', {
  date: '2025-05-17',
  states: [
    ['Talks between Moscow and Kyiv reopened in Istanbul on 14 May 2025.', '2025-05-14'],
    ['When: Friday, 16 May.', '05-16 (implied)'],
    ["Friday's talks were the first in years.", '2025-05-16'],
    [
      'The talks between Ukraine and Russia, which ended in a deal to swap prisoners, were held on 21 May 2025.',
      '2025-05-21',
    ],
    ['Russian and Ukrainian delegations met in Istanbul on May 16, 2025.', '2025-05-16'],
    ['The talks took place on 16 May.', '05-16'],
    ['The negotiators sat down in Istanbul on the sixteenth of May.', '05-16'],
    ['The Istanbul talks, held on 16.05.2025, brought a prisoner exchange.', '2025-05-16'],
    ["Friday's talks in Istanbul were the first in three years.", '2025-05-16'],
    ['The delegations met in Istanbul on Friday.', '2025-05-16'],
    ['Yesterday the negotiators of both countries met in Istanbul.', '2025-05-16'],
    ['In May 2025, Russia and Ukraine held direct peace talks in Istanbul.', '2025-05'],
    ['The Istanbul talks of May 16th ended without a truce.', '05-16'],
    ['The talks were held on Friday, 16 May, at the Dolmabahçe Palace.', '05-16'],
    ['It was on 16 May that the two delegations met.', '05-16'],
    ['The delegations met not on 15 May but on 16 May.', '05-16 (implied)', 'not 05-15'],
  ],
  silent: [
    'It was Putin who suggested the meeting with the Ukrainians in Istanbul, on the night of 11 May.',
    'Published: Friday, 16 May.',
    "Thursday's talks were put off to the next day.",
    "Talks on 15 May had been Putin's idea.",
    // A report denied is denied for what it says happened, seldom for its day.
    'Reports that the delegations met on 15 May were false.',
    'Zelensky said on Saturday that the talks had been useful.',
    'These were the first direct talks since February 2022.',
    'Putin had proposed on 11 May to resume direct talks.',
    'Did the delegations meet on 15 May?',
    'The delegations will meet again on 2 June.',
    'Sanctions were imposed on 20 May.',
    'The negotiators may meet again.',
    'Russia launched its invasion on 24 February 2022.',
    'Putin suggested the two sides sit down in Istanbul on Thursday, 15 May.',
    'No talks took place on Thursday.',
    'Putin offered direct talks in Istanbul in a speech on Sunday night.',
  ],
  contrasts: [
    [
      'The delegations of Russia and Ukraine met in Istanbul on 16 {} 2025.',
      ['May', '2025-05-16'],
      ['April', '2025-04-16'],
    ],
    ['The talks in Istanbul took place on {} May.', ['16', '05-16'], ['14', '05-14']],
    ['The talks {} on 16 May.', ['took place', '05-16'], ['were to take place']],
  ],
});
