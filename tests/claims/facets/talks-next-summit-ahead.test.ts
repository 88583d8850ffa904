import { facetTable } from '../support/facet-table.ts';

/** A summit that is to be held in a month of another round. */
facetTable('talks.next', {
  date: '2025-05-17',
  states: [
    [
      'A summit between Putin and Zelensky will be held in Ankara in June, Russian and Ukrainian negotiators agreed in Istanbul.',
      "leaders' meeting: agreed",
    ],
    [
      'Russian and Ukrainian negotiators agreed in Istanbul that a summit between Putin and Zelensky will be held in June.',
      "leaders' meeting: agreed",
    ],
    [
      'A meeting between Putin and Zelensky will be held in July, both delegations agreed in Istanbul.',
      "leaders' meeting: agreed",
    ],
    [
      'A summit between Putin and Zelensky was fixed for June at the Istanbul talks.',
      "leaders' meeting: agreed",
    ],
  ],
  silent: [
    'A summit between Putin and Zelensky will be held in Ankara in June, Erdogan said after the Istanbul talks.',
    'A summit between Putin and Zelensky could be held in June, Russian and Ukrainian negotiators said in Istanbul.',
    'A summit between Putin and Zelensky will be held only if a truce is agreed, the negotiators said in Istanbul.',
    'A summit between Putin and Zelensky will be held in June unless the fighting goes on, the negotiators said in Istanbul.',
    'A summit between Putin and Zelensky will be held in July, Trump said.',
  ],
  contrasts: [],
});
