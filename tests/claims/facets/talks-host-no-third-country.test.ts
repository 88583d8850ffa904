import { facetTable } from '../support/facet-table.ts';

/** Who did the mediating, and that nobody of a third country did. */
facetTable('talks.host', {
  date: '2025-05-18',
  states: [
    [
      'No third country had a hand in the talks in Istanbul between Russia and Ukraine, which were held without host or mediator.',
      'host:nobody',
      'mediator:nobody',
    ],
    [
      'The Istanbul talks between Russia and Ukraine were held without hosts or mediators.',
      'host:nobody',
      'mediator:nobody',
    ],
    [
      'No outside power was involved in the Istanbul talks between Russia and Ukraine.',
      'mediator:nobody',
    ],
    ['No foreign government played any part in the Istanbul talks.', 'mediator:nobody'],
    [
      'Swiss diplomats, whom both sides trust, did the mediating between Russia and Ukraine in Istanbul on 16 May.',
      'mediator:switzerland',
    ],
    [
      'Turkish officials did the mediating at the Istanbul talks between Russia and Ukraine.',
      'mediator:turkey',
    ],
    ['Qatar mediated between the two sides at the Istanbul talks.', 'mediator:qatar'],
    [
      'Without any mediator but the Turks, Russia and Ukraine talked in Istanbul.',
      'mediator:turkey',
    ],
    [
      'We were honoured to bring the Russian and Ukrainian delegations together under one roof in Istanbul on Friday, a statement from the Turkish Foreign Ministry reads.',
      'host:turkey (implied)',
    ],
  ],
  silent: [
    'No third country but Turkey had any part in the Istanbul talks between Russia and Ukraine.',
    'No third country, Turkey apart, had a hand in the Istanbul talks.',
    'Moscow wanted the Istanbul talks to be held without host or mediator.',
    'No third country had a hand in the prisoner exchange agreed at the Istanbul talks.',
    'No other country had a hand in the talks in Istanbul.',
    'No foreign government had a part in setting the date of the Istanbul talks.',
    'In 2022 no third country had a hand in the Istanbul talks.',
    'Qatar mediated between Israel and Hamas while Russia and Ukraine met in Istanbul.',
    'Qatar did the mediating between Israel and Hamas while Russia and Ukraine met in Istanbul.',
    'Qatar handled the mediation of the prisoner exchange agreed at the Istanbul talks.',
  ],
  contrasts: [
    [
      '{} officials did the mediating at the Istanbul talks between Russia and Ukraine.',
      ['Turkish', 'mediator:turkey'],
      ['Qatari', 'mediator:qatar'],
    ],
  ],
});
