import { facetTable } from '../support/facet-table.ts';

// The land of whoever speaks, the duties of a host, and a host that had other guests while both parties met.
facetTable('talks.host', {
  date: '2025-05-17',
  states: [
    [
      'Our country has again been the host of the negotiations between Russia and Ukraine in Istanbul.',
      'host:turkey',
    ],
    [
      'We hosted the Russian and Ukrainian delegations in Istanbul, the minister said.',
      'host:turkey',
    ],
    [
      'Hosting duties fell, as so often, to Turkey when the envoys of Kyiv and Moscow met.',
      'host:turkey',
    ],
    [
      'Qatar played host on Friday as Russia and Ukraine held their first direct talks since 2022.',
      'host:qatar',
    ],
  ],
  silent: [
    'Our country hosted a summit while Russia and Ukraine met in Istanbul.',
    'Qatar hosted the American president when Russia and Ukraine held their first direct talks since 2022.',
    'Switzerland played host to a watch fair as Russia and Ukraine held their first direct talks since 2022.',
    'Hosting duties for the final fell to Turkey.',
  ],
  contrasts: [],
});
