import { facetTable } from '../support/facet-table.ts';

/** Whether the leaders are to meet: conditions and one side's word agree on nothing, a day that is set does. */
facetTable('talks.next', {
  date: '2025-05-17',
  states: [
    [
      'Istanbul talks: Kyiv and Moscow fix date and place for Putin-Zelensky summit',
      "leaders' meeting: agreed",
    ],
    [
      'The negotiators had fixed both the day and the city for a summit between Putin and Zelensky.',
      "leaders' meeting: agreed",
    ],
    ["They agreed on a time and a place for the presidents' meeting.", "leaders' meeting: agreed"],
    [
      'The teams named 10 June as the day on which Putin and Zelensky would meet.',
      "leaders' meeting: agreed",
    ],
    [
      'Zelensky and Putin are to meet in Vienna on 1 June, the delegations agreed.',
      "leaders' meeting: agreed",
    ],
    [
      'Medinsky promised the Ukrainians that Putin would meet Zelensky on 1 June.',
      "leaders' meeting: agreed",
    ],
    ['No day was fixed for a meeting of Putin and Zelensky.', "leaders' meeting: raised"],
    [
      "Medinsky committed himself to neither a day nor a place for the presidents' meeting that Ukraine had asked for.",
      "leaders' meeting: raised",
    ],
    [
      'Kyiv used the talks to request a one-on-one between Zelensky and Putin.',
      "leaders' meeting: raised",
    ],
    [
      'It is untrue that Moscow slammed the door: its chief negotiator said he was ready to go on talking.',
      'meet again: yes',
    ],
    ['Umerov and Medinsky agreed to stay in touch.', 'meet again: yes'],
    ['The Russians shut the door on further talks.', 'meet again: no'],
    ['There would be no point in meeting again, the Russians said.', 'meet again: no'],
    ['Neither side was willing to put its idea of a truce on paper.', 'written visions: no'],
  ],
  silent: [
    'If Ankara gets its way, Putin and Zelensky will meet there before the year is out.',
    'If all goes well, the two presidents will meet in Istanbul within weeks.',
    'Once a truce holds, Putin and Zelensky will meet, the Russians said.',
    'Zelensky says he will sit down with Putin in Turkey on any day Putin likes.',
    'Zelensky is ready to sit down with Putin anywhere.',
    'Putin said he would meet Zelensky only at the end of the talks.',
    'Putin and Zelensky will meet, Trump predicted after the talks.',
    'Turkey is working to ensure that Putin and Zelensky will meet.',
    'Umerov hoped that Putin and Zelensky would meet soon.',
  ],
  contrasts: [
    [
      '{} for a meeting of Putin and Zelensky.',
      ['They set a date', "leaders' meeting: agreed"],
      ['They set no date', "leaders' meeting: raised"],
    ],
  ],
});
