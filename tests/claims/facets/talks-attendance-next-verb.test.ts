import { facetTable } from '../support/facet-table.ts';

// "Did not come, and sent …": the negation of one verb is not that of the next, where that is finite.
facetTable('talks.attendance', {
  date: '2025-05-17',
  states: [
    ['Rubio called off his journey to Istanbul and went home from Antalya.', 'Rubio: no'],
    ['Trump cancelled his planned trip to Turkey for the talks.', 'Trump: no'],
    ['Putin did not come to Istanbul, and sent a writer of histories instead.', 'Putin: no'],
    ['Putin did not attend the talks but stayed away in Moscow.', 'Putin: no'],
    ['Zelensky never came to the table in Istanbul and kept away.', 'Zelensky: no'],
    ['Putin did not stay away from the talks.', 'Putin: yes'],
  ],
  silent: [
    'Zelensky says he will wait for Putin in Türkiye on Thursday, personally.',
    'Trump, who had mused about going to Istanbul, left Abu Dhabi for Washington.',
    'Zelensky dared Putin to come to Turkey in person for the talks.',
    "Putin turned down Zelensky's offer to meet him, and the team that Moscow had sent in his stead was low-level.",
  ],
  contrasts: [],
});
