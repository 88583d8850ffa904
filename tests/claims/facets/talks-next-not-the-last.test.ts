import { facetTable } from '../support/facet-table.ts';

/** What was to follow: told by its not having been the last time, fixed for a day, or put on paper first. */
facetTable('talks.next', {
  date: '2025-05-17',
  states: [
    [
      'Kyiv and Moscow came to an understanding in Istanbul that this would not be their last meeting.',
      'meet again: yes',
    ],
    [
      "Yesterday's negotiations with Moscow's envoys in Istanbul yielded an understanding that there should be more of them.",
      'meet again: yes',
    ],
    ['The two sides agreed in Istanbul that the talks would not be the last.', 'meet again: yes'],
    [
      'The Istanbul talks of Russia and Ukraine ended with an agreement that there would be more of them.',
      'meet again: yes',
    ],
    [
      'Russia and Ukraine agreed at the Istanbul talks that it was not to be a one-off.',
      'meet again: yes',
    ],
    [
      'A summit of Putin and Zelenskyy on 1 June was fixed by the two delegations before they left Istanbul.',
      "leaders' meeting: agreed",
    ],
    [
      'A meeting of Putin with Volodymyr Zelensky on 5 June was arranged by the delegations in Istanbul.',
      "leaders' meeting: agreed",
    ],
    [
      'A summit of Putin and Zelensky for which no day was fixed was discussed in Istanbul.',
      "leaders' meeting: raised",
    ],
    [
      'A meeting of Putin and Zelensky on 1 June was not fixed in Istanbul.',
      "leaders' meeting: raised",
    ],
    [
      'A summit of Putin and Zelensky on Friday was never set, and their teams met in Istanbul.',
      "leaders' meeting: raised",
    ],
    [
      'After the Istanbul talks each team is to put on paper how it pictures a cessation of fire, after which a further round may be called.',
      'written visions: yes',
    ],
  ],
  silent: [
    'Medinsky hoped that this would not be their last meeting in Istanbul.',
    'Ukraine and Russia left Istanbul without an understanding that this would not be their last meeting.',
    'Ukraine and Russia met in Istanbul; both agreed it was not the last word.',
    'The Istanbul talks of Russia and Ukraine ended with no agreement that there would be more of them.',
    'The Istanbul talks showed agreement that there should be more sanctions.',
    "Erdogan's hope after the Istanbul talks was an agreement that there would be more of them.",
    'A summit of Putin and Trump on 1 June was fixed, the Kremlin said after the Istanbul talks.',
  ],
  contrasts: [
    [
      'A summit of Putin and Zelensky on 1 June was {} in Istanbul.',
      ['fixed', "leaders' meeting: agreed"],
      ['proposed', "leaders' meeting: raised"],
    ],
  ],
});
