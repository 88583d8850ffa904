import { facetTable } from '../support/facet-table.ts';

/** An office put away beside the leader, and its holder between commas behind it. */
facetTable('talks.ukraine_lead', {
  date: '2025-05-16',
  states: [
    [
      "Umerov, not the foreign minister, Andrii Sybiha, headed Ukraine's team in Istanbul.",
      'umerov',
    ],
    [
      "Umerov, rather than his colleague at the foreign ministry, Sybiha, headed Ukraine's team in Istanbul.",
      'umerov',
    ],
    [
      "Umerov was not there; the foreign minister, Andrii Sybiha, headed Ukraine's team in Istanbul.",
      'sybiha foreign-minister',
    ],
  ],
  silent: [],
  contrasts: [],
});

facetTable('talks.russia_lead', {
  date: '2025-05-16',
  states: [
    [
      'Medinsky, rather than the foreign minister, Sergei Lavrov, led the Russian delegation in Istanbul.',
      'medinsky',
    ],
    [
      'Not Medinsky but the foreign minister, Sergei Lavrov, led the Russian delegation in Istanbul.',
      'lavrov foreign-minister',
    ],
  ],
  silent: [],
  contrasts: [],
});
