import { facetTable } from '../support/facet-table.ts';

/** Lengths told by a mark that was passed or not, by what had not passed yet, and as a subject. */
facetTable('talks.duration', {
  date: '2025-05-17',
  states: [
    ['The talks between Russia and Ukraine passed the three-hour mark.', '180..inf'],
    ['The session of the Russians and Ukrainians never reached the two-hour mark.', '0..120'],
    ['Two hours had hardly elapsed before the delegations came out.', '0..120 (implied)'],
    ['The negotiators had not talked for two hours when the session ended.', '0..120'],
    [
      'Four hours was how long the delegations of Russia and Ukraine were shut in together.',
      '204..276',
    ],
  ],
  silent: [
    'At the two-hour mark the delegations took a break.',
    'By the one-hour mark the Russians had listed their demands to the Ukrainians.',
    "Putin's call with Trump ran past the two-hour mark three days after the talks.",
    'The wait for the Russian delegation passed the two-hour mark.',
    'Two hours were not up when drones hit Kyiv after the talks.',
  ],
  contrasts: [],
});
