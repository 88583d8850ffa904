import { facetTable } from '../support/facet-table.ts';

/** What Moscow said yes or no to, thing by thing; and leaders who "will see each other". */
facetTable('talks.next', {
  date: '2025-05-17',
  states: [
    [
      "Yes to further talks, no to a meeting of the presidents: such was Russia's reply to Kyiv.",
      "leaders' meeting: refused",
      'meet again: yes',
    ],
    [
      "Yes to truce proposals in writing, yes to another meeting: that was Moscow's answer.",
      'meet again: yes',
      'written visions: yes',
    ],
    [
      'Putin and Zelensky will see each other in Ankara on 1 June, the delegations settled.',
      "leaders' meeting: agreed",
    ],
  ],
  silent: [
    "Yes to a Putin-Zelensky summit only after a deal: that was Moscow's answer.",
    "Yes to peace, yes to a Putin-Zelensky summit, Kyiv said; no to both: that was Moscow's answer.",
    'Putin and Zelensky will see each other soon, Trump told reporters.',
    'The teams of Putin and Zelensky will see each other on 2 June.',
    "Yes to another meeting, yes to a Putin-Zelensky summit: that was Kyiv's answer.",
    "Yes to more sanctions: that was Moscow's answer to Washington.",
    'Putin and Zelensky will see each other one day, Erdogan hopes.',
    'Trump and Putin will see each other on 1 June, the White House said.',
  ],
  contrasts: [],
});
