import { facetTable } from '../support/facet-table.ts';

/** What the talks did not end in; and what is said contrary to what others said. */
facetTable('talks.ceasefire', {
  date: '2025-05-17',
  states: [
    [
      "Contrary to what several channels reported, Friday's Istanbul talks between Russia and Ukraine did not end in a truce.",
      'no',
    ],
    ['The Istanbul talks failed to end in a ceasefire.', 'no'],
    [
      'Contrary to what some bloggers wrote, no ceasefire was agreed at the Istanbul talks between Russia and Ukraine.',
      'no',
    ],
    ['Contrary to what many outlets claimed, the delegations in Istanbul agreed no truce.', 'no'],
  ],
  silent: [
    'Some channels claimed that the Istanbul talks between Russia and Ukraine ended in a truce.',
    'The protests did not end in a truce, though Russia and Ukraine talked in Istanbul.',
    'The talks in Istanbul were not meant to end in a truce.',
    'The talks in Istanbul would not end in a truce, Peskov predicted.',
    'The Istanbul talks of Russia and Ukraine could end in a truce.',
  ],
  contrasts: [],
});
