import { facetTable } from '../support/facet-table.ts';

/** That nobody mediated, told by "with no mediator". */
facetTable('talks.host', {
  date: '2025-05-17',
  states: [
    [
      'Russians and Ukrainians spoke in Istanbul with no mediator at all, not even a Turkish one.',
      'mediator:nobody',
    ],
    [
      'The Russian and Ukrainian delegations talked in Istanbul with no go-between.',
      'mediator:nobody',
    ],
    [
      'With no intermediaries whatsoever, the two sides negotiated in Istanbul for 100 minutes.',
      'mediator:nobody',
    ],
  ],
  silent: [
    'With no mediator, other than the Turks, Russia and Ukraine met in Istanbul.',
    'The Kremlin wanted talks with no mediators, and Istanbul was the place.',
    'The Istanbul talks left Russia and Ukraine with no mediators.',
    'With no mediator, the Istanbul talks of Russia and Ukraine would have failed, Fidan said.',
    'The 2022 talks in Gomel went ahead with no mediator.',
    'Russia and Ukraine had never talked with no mediator before Istanbul.',
  ],
  contrasts: [],
});
