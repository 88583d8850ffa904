import { facetTable } from '../support/facet-table.ts';

/** How long both sides stayed in the palace, and a length in a list of what came of the talks. */
facetTable('talks.duration', {
  date: '2025-05-17',
  states: [
    [
      'The Russian and Ukrainian delegations spent an hour and 40 minutes inside the Dolmabahce.',
      '85..115',
    ],
    [
      'Delegates from Moscow and Kyiv were closeted for four hours in a room of the palace in Istanbul.',
      '204..276',
    ],
    ['The three-hour parleys of Russia and Ukraine in Istanbul brought a swap.', '153..207'],
    [
      'So, to sum up Istanbul: one long table, 100 minutes of talks, one prisoner swap, no truce between Russia and Ukraine.',
      '85..115',
    ],
  ],
  silent: [
    'Reporters sat four hours in the hall of the Dolmabahce while Russia and Ukraine talked.',
    'The Ukrainian delegates stayed four hours in the palace in Istanbul.',
    'Delegations from Kyiv and Moscow spent four hours in the Dolmabahce Palace, most of it waiting.',
    'Delegations of Russia and Ukraine spent four hours in the palace after the lunch that Erdogan gave.',
    'Delegates of Russia and Ukraine stayed three days in the palace hotel in Istanbul.',
  ],
  contrasts: [],
});
