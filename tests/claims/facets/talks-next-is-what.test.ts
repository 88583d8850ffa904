import { facetTable } from '../support/facet-table.ts';

/** A leaders' meeting told by a cleft: "that is what they settled on". */
facetTable('talks.next', {
  date: '2025-05-17',
  states: [
    [
      'A summit of Putin and Zelensky on 1 June in Ankara: that is what the two delegations in Istanbul settled on.',
      "leaders' meeting: agreed",
    ],
    [
      'A Putin-Zelensky summit on 5 June was what Russia and Ukraine agreed on at the Istanbul talks.',
      "leaders' meeting: agreed",
    ],
    [
      'A meeting of the two presidents in June is what both sides agreed on in Istanbul.',
      "leaders' meeting: agreed",
    ],
    [
      'A meeting between Putin and Zelensky is what the Ukrainians in Istanbul asked for.',
      "leaders' meeting: raised",
    ],
    [
      'A summit of Putin and Zelensky in June is what they agreed to consider in Istanbul.',
      "leaders' meeting: raised",
    ],
    [
      'No summit of Putin and Zelensky before the autumn: that is what the two delegations in Istanbul settled on.',
      "leaders' meeting: refused (implied)",
    ],
    [
      'A date for a summit of Putin and Zelensky is what they did not settle on in Istanbul.',
      "leaders' meeting: raised",
    ],
  ],
  silent: [
    'A summit of Putin and Zelensky in June is what the two delegations in Istanbul failed to agree on.',
    'A summit of Putin and Zelensky, Kyiv hoped, was what the delegations would settle on in Istanbul.',
  ],
  contrasts: [],
});
