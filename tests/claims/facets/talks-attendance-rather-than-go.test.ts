import { facetTable } from '../support/facet-table.ts';

/** What somebody did rather than go there; the manner, the aim or another errand tell nothing. */
facetTable('talks.attendance', {
  date: '2025-05-17',
  states: [
    [
      'Instead of coming to Istanbul himself, Putin sent an aide to the talks.',
      'Putin: no (implied)',
    ],
    ['Rather than go to Turkey, Trump stayed in Abu Dhabi.', 'Trump: no (implied)'],
    [
      'Rather than travel to Istanbul in person, Putin left the talks to Medinsky.',
      'Putin: no (implied)',
    ],
  ],
  silent: [
    'Instead of flying to Istanbul, Rubio took the train to the talks.',
    'Rather than fly home, Putin stayed in Istanbul for the talks.',
    'Rather than fly straight to Istanbul, Umerov stopped in Ankara.',
    'Rather than come to Istanbul empty-handed, Medinsky brought a list of demands.',
    'Rather than travel to Beijing, Putin followed the Istanbul talks on the screen.',
    'Rather than go to Turkey, Putin said, he would wait for the results of the talks.',
  ],
  contrasts: [],
});
