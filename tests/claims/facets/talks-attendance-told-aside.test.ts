import { facetTable } from '../support/facet-table.ts';

/** Who came, told by a participle, of nobody of a kind, by his own office, or as an answer. */
facetTable('talks.attendance', {
  date: '2025-05-18',
  states: [
    // Seated first.
    [
      'Seated between the Russian and Ukrainian delegations in Istanbul, US President Donald Trump urged them to stop the killing.',
      'Trump: yes',
    ],
    ['Sitting at the table in Istanbul, Zelensky listened to the Russians.', 'Zelensky: yes'],
    [
      'Seated across from the Ukrainians in Istanbul, Vladimir Putin spoke for an hour.',
      'Putin: yes',
    ],
    [
      'On the Ukrainian side of the table at the Istanbul talks with Russia sat President Zelenskyy and his defence minister.',
      'Zelensky: yes',
    ],
    // Nobody of a kind.
    [
      'No American, Rubio included, was anywhere near the talks that Russia and Ukraine held in Istanbul on Friday.',
      'Rubio: no',
    ],
    ['Nobody, not even Trump, attended the Istanbul talks of Russia and Ukraine.', 'Trump: no'],
    ['None of the Americans, not even Rubio, sat in the room at the Istanbul talks.', 'Rubio: no'],
    // His own office.
    [
      "Zelensky's office recalled on Saturday that the president had taken no part in the previous day's talks with Russia in Istanbul.",
      'Zelensky: no',
    ],
    ['The Kremlin said that the president did not attend the talks in Istanbul.', 'Putin: no'],
    [
      "Putin's spokesman confirmed that the president had come to Istanbul for the talks.",
      'Putin: yes',
    ],
    ['Zelensky had taken no part in the Istanbul talks with Russia.', 'Zelensky: no'],
    // An answer.
    [
      'Asked about reports that Putin had slipped into Istanbul for the talks with the Ukrainians, his spokesman said flatly that he had not.',
      'Putin: no',
    ],
    ['Asked whether Putin had come to Istanbul for the talks, Peskov said he had.', 'Putin: yes'],
    // For a third country, in person, with "with".
    [
      'Washington was represented at the Istanbul talks between Ukraine and Russia by its top diplomat, Marco Rubio.',
      'Rubio: yes',
    ],
    [
      "Vladimir Putin opened in person Russia's first direct negotiations with Ukraine in three years, in Istanbul on Friday.",
      'Putin: yes',
    ],
    [
      'With Zelenskiy in the hall and Putin far away in Moscow, the talks in Istanbul between their countries were lopsided.',
      'Putin: no',
      'Zelensky: yes',
    ],
    [
      'With Putin away and Zelensky back in Kyiv, the delegations met in Istanbul.',
      'Putin: no',
      'Zelensky: no',
    ],
    ['Rubio, Trump said, was at the talks in Istanbul between Russia and Ukraine.', 'Rubio: yes'],
  ],
  silent: [
    'Seated at his desk during the talks in Istanbul, Zelensky called Macron.',
    "Seated opposite the Russian delegation in Istanbul, Putin's aide smiled.",
    'Seated between the delegations in Istanbul, a man who speaks for Trump took notes.',
    'Standing beside the Ukrainian delegation in Kyiv, Zelensky wished it luck for Istanbul.',
    'On the Ukrainian side of the table at the Istanbul talks with Russia sat a man Zelensky trusts.',
    'At the table at the Istanbul talks sat a general whom Putin trusts.',
    'No American, Rubio said, was in the room at the Istanbul talks.',
    'No American, Rubio included, was told of the talks in Istanbul.',
    'No Americans, according to Rubio, were at the Istanbul talks.',
    'Zelensky had taken no part in the decision on the talks in Istanbul.',
    'Asked whether Putin would come to Istanbul for the talks, Peskov said he did not know.',
    'Asked about reports that Trump had spoken with Putin about the talks in Istanbul, Rubio said he had not.',
    'Washington was represented at the Istanbul talks by an envoy of Marco Rubio.',
    'Putin opened in person an exhibition in Moscow as the talks in Istanbul went on.',
    'With Putin in mind and Zelensky in the hall of a palace in Ankara, Erdogan spoke of the Istanbul talks.',
  ],
  contrasts: [
    [
      'Asked whether Putin had come to Istanbul for the talks, his spokesman said he had{}.',
      ['', 'Putin: yes'],
      [' not', 'Putin: no'],
    ],
  ],
});
