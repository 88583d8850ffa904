import { facetTable } from '../support/facet-table.ts';

/** Who was away, told by a fronted predicate or behind a clause, and who came to take part, told by its purpose. */
facetTable('talks.attendance', {
  date: '2025-05-17',
  states: [
    // Absent, like another.
    [
      'Missing, like Donald Trump, was Vladimir Putin when the Russian and Ukrainian teams sat down in Istanbul.',
      'Trump: no',
      'Putin: no',
    ],
    [
      'Absent from the table, as was Trump, was Zelensky at the Istanbul talks with Russia.',
      'Trump: no',
      'Zelensky: no',
    ],
    [
      'Nowhere to be seen, just like Zelensky, was Vladimir Putin at the Istanbul talks.',
      'Zelensky: no',
      'Putin: no',
    ],
    ["Absent, like Putin's aides, was Trump from the Istanbul talks.", 'Trump: no'],
    // Did not go in the end.
    [
      'Trump, who had mused about joining the Istanbul talks, did not come after all, nor did Putin.',
      'Trump: no',
      'Putin: no',
    ],
    ['Putin, who had himself proposed the talks in Istanbul, never showed up.', 'Putin: no'],
    // Came to take part.
    ['Putin flew to Istanbul on Friday to head the Russian delegation in person.', 'Putin: yes'],
    ['Rubio flew in to Istanbul to attend the talks between Russia and Ukraine.', 'Rubio: yes'],
    ['The Russian strongman swept into Istanbul to lead the talks with Kyiv.', 'Putin: yes'],
    // For a third country.
    [
      'Among those representing the United States at the talks between Russia and Ukraine in Istanbul was Marco Rubio.',
      'Rubio: yes',
    ],
  ],
  silent: [
    'Absent, unlike Rubio, was Putin from the Istanbul talks with Ukraine.',
    'Absent from Washington, like Trump, was Rubio while Russia and Ukraine talked in Istanbul.',
    "Missing, like Putin, was any word of Zelensky's at the Istanbul talks.",
    'Trump, who had talked of the Istanbul talks with reporters in Doha, did not go in the end.',
    'Rubio, who had left the Istanbul talks early, did not go to the dinner.',
    'Umerov, who was to go on to Rome after the Istanbul talks, did not go.',
    'Trump, who wanted to go to the Istanbul talks if Putin came, did not say why.',
    'Rubio, who hoped the Istanbul talks would help, did not show up at the NATO dinner.',
    'Putin would have flown to Istanbul to lead the talks himself.',
    "An aide to Putin jetted in to Istanbul to lead Friday's talks with Ukraine himself.",
    'Had Putin come to Istanbul to lead the talks himself, Trump would have joined.',
    'Kyiv dared Putin to come to Istanbul to lead the talks himself.',
    'Among those representing Washington at the meeting in Antalya, and not at the talks in Istanbul, was Marco Rubio.',
  ],
  contrasts: [
    [
      'Putin {} to Istanbul to lead the talks with Ukraine himself.',
      ['jetted in', 'Putin: yes'],
      ['refused to fly', 'Putin: no'],
    ],
  ],
});
