import { facetTable } from '../support/facet-table.ts';

/** Who was bodily at the table or away from it, by classes of verbs, by "with", by who kept him at home. */
facetTable('talks.attendance', {
  date: '2025-05-17',
  states: [
    [
      'The Ukrainian president himself sat through every minute of the talks at Dolmabahce.',
      'Zelensky: yes',
    ],
    ["Putin shook Umerov's hand before taking his own seat at the talks.", 'Putin: yes'],
    ['Putin shakes hands with Ukrainian negotiators in Istanbul, stays to the end.', 'Putin: yes'],
    [
      'Putin flew in to Istanbul and took his seat opposite the Ukrainians at the talks.',
      'Putin: yes',
    ],
    ['Putin himself faced the Ukrainian delegation across the table.', 'Putin: yes'],
    ['Putin stayed to the end of the Istanbul talks.', 'Putin: yes'],
    ['Trump watched the talks from the back of the room.', 'Trump: yes'],
    ['Trump took a seat in the front row of the talks.', 'Trump: yes'],
    [
      'Rubio slipped into the Istanbul room where Russians and Ukrainians were talking.',
      'Rubio: yes',
    ],
    ['Zelensky never entered the room in Istanbul where the Russians sat.', 'Zelensky: no'],
    ['The Kremlin leader made no appearance at the talks.', 'Putin: no'],
    ['Putin was a thousand miles away when the talks opened.', 'Putin: no'],
    ["Putin's seat at the Istanbul talks with Ukraine went unfilled.", 'Putin: no'],
    [
      'Putin had dared Zelensky to talk and then, when Zelensky said yes, left his own chair at the talks empty.',
      'Putin: no',
    ],
    ['Putin, after Trump had urged him, stayed away from the talks.', 'Putin: no'],
    // Named with "with".
    [
      'With Trump looking on from the end of the table, the negotiators thrashed out the swap at the talks.',
      'Trump: yes',
    ],
    [
      'With the Russian president at the table, the talks acquired an unexpected weight.',
      'Putin: yes',
    ],
    ['With Putin in Moscow, the Russians at the talks had no one to ask.', 'Putin: no'],
    ['With Putin not at the table, the talks were doomed.', 'Putin: no'],
    // Kept at home, or told last.
    ['Washington kept its secretary of state at home on the day of the talks.', 'Rubio: no'],
    ['Trump kept Rubio in Washington while they talked in Istanbul.', 'Rubio: no'],
    ['Trump kept Rubio from attending the talks.', 'Rubio: no'],
    ['A surprise guest sat at the table in Istanbul: Donald Trump.', 'Trump: yes'],
    ['One man was missing from the table in Istanbul: Vladimir Putin.', 'Putin: no'],
    // Two presidents in one breath.
    [
      'Neither the Russian nor the American president made the trip to Istanbul.',
      'Putin: no',
      'Trump: no',
    ],
    ["Neither Russia's president nor America's turned up in Istanbul.", 'Putin: no', 'Trump: no'],
    // Elsewhere meanwhile: it agrees, and never conflicts.
    ['Putin sat in the Kremlin as the talks went on.', 'Putin: no (implied)'],
    ['Putin sat at his desk during the talks.', 'Putin: no (implied)'],
    ['Putin was in Moscow when the delegations met.', 'Putin: no (implied)'],
    ['Rubio looked in on the Istanbul talks.', 'Rubio: yes'],
    ['Putin could be seen at the Istanbul table.', 'Putin: yes'],
    ['Putin was conspicuous in Istanbul by his absence.', 'Putin: no'],
    ['Putin turned his back on the talks he had proposed.', 'Putin: no'],
    ['No president was in the room in Istanbul.', 'Putin: no', 'Zelensky: no'],
  ],
  silent: [
    'Putin turned his back on Ukraine after the talks.',
    'Putin was in the Kremlin when he heard of the truce, a week after the talks.',
    'Putin sat at the table with his generals before the talks.',
    'Putin stayed silent during the talks.',
    'Putin stood firm in the talks.',
    'Putin took his seat at the parade before the talks.',
    'Putin came to the phone after the talks.',
    'Putin joined the talks by video link.',
    'Putin was present in spirit at the talks.',
    'Putin spoke at the table in Moscow while his men met at the talks.',
    'Putin followed the talks from a chair in his study.',
    'Putin made no appearance on television after the talks.',
    'Zelensky sat with Macron at a table in Tirana while the talks were held.',
    'Zelensky sat down with Erdogan in Ankara on the eve of the talks.',
    'Lavrov shook hands with Umerov in Istanbul in 2022, before the talks.',
    'Trump shook hands with Putin in Alaska, three months after the talks.',
    'With Putin at the table, the talks would have gone better.',
    'Imagine that the talks had gone on for hours, with Putin in the room.',
    'Kyiv wanted talks with Putin at the table in Istanbul.',
    'Putin kept Zelensky in the dark about the talks.',
    'Putin kept his men in Istanbul until the talks were over.',
    'Putin left Medinsky out of the loop during the talks.',
    "One man was present in everyone's mind at the talks: Putin.",
    'No president of Ukraine has sat at a table with Putin since 2019, before the talks.',
  ],
  contrasts: [
    [
      'With Putin {}, the talks in Istanbul began.',
      ['in the room', 'Putin: yes'],
      ['in Moscow', 'Putin: no'],
    ],
    [
      'Putin {} the room in Istanbul where the Ukrainians sat.',
      ['entered', 'Putin: yes'],
      ['never entered', 'Putin: no'],
    ],
  ],
});
