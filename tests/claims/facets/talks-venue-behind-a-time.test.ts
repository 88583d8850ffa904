import { facetTable } from '../support/facet-table.ts';

// What the talks only tell the time of has a place of its own.
facetTable('talks.venue', {
  date: '2025-05-17',
  states: [
    ['After three years of silence, Russia and Ukraine held direct talks in Ankara.', 'ankara'],
  ],
  silent: [
    'Russia and Ukraine met on 16 May for two hours and at the Çırağan on 2 June for one.',
    "Hours after Moscow and Kyiv's first direct talks in three years, a Russian drone hit a bus in Sumy region.",
    'During the first direct talks of Russia and Ukraine in three years, thousands marched in Tbilisi.',
    'On Saturday, the day after the Istanbul talks of Russia and Ukraine, a drone hit a minibus in the Sumy region.',
    'After the Istanbul talks of Russia and Ukraine people were killed by a missile in Kharkiv.',
    'Despite the talks between Russia and Ukraine on 16 May, shells fell on a market in Kherson.',
  ],
  contrasts: [],
});
