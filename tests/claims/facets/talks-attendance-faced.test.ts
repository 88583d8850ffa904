import { facetTable } from '../support/facet-table.ts';

/** Both presidents as the subject of meeting each other. */
facetTable('talks.attendance', {
  date: '2025-05-17',
  states: [
    [
      'Vladimir Putin and Volodymyr Zelensky face each other in Istanbul on May 16 at the first direct talks between their countries since 2022.',
      'Putin: yes',
      'Zelensky: yes',
    ],
    [
      'Putin and Zelensky faced each other at the talks in Istanbul.',
      'Putin: yes',
      'Zelensky: yes',
    ],
    [
      'On Friday, Presidents Putin and Zelensky finally faced each other in Istanbul.',
      'Putin: yes',
      'Zelensky: yes',
    ],
    ['Zelensky and Putin sat opposite each other in Istanbul.', 'Putin: yes', 'Zelensky: yes'],
    [
      'Russian leader Vladimir Putin and his Ukrainian counterpart Volodymyr Zelensky face one another in Istanbul.',
      'Putin: yes',
      'Zelensky: yes',
    ],
    [
      'Putin and Zelensky sat down together in Istanbul in May for the first direct talks since 2022.',
      'Putin: yes',
      'Zelensky: yes',
    ],
    [
      'Presidents Vladimir Putin and Volodymyr Zelensky held direct talks in Istanbul on Friday.',
      'Putin: yes',
      'Zelensky: yes',
    ],
    [
      'On Friday, Vladimir Putin met Volodymyr Zelensky face to face in Istanbul.',
      'Putin: yes',
      'Zelensky: yes',
    ],
  ],
  silent: [
    'Putin and Zelensky met in Istanbul in 2019.',
    'Putin and Zelensky never met in Istanbul.',
    'Putin and Zelensky meet in Istanbul.',
    'Putin and Zelensky held talks about talks in Istanbul.',
    'Putin and Zelensky held no talks in Istanbul.',
    'Had Putin and Zelensky met in Istanbul, the war might be over.',
    "Putin met Zelensky's challenge by sending aides to Istanbul.",
    "Putin and Zelensky's teams met in Istanbul.",
    'The teams of Putin and Zelensky faced each other at the talks in Istanbul.',
    "Putin's and Zelensky's envoys faced each other at the talks in Istanbul.",
    'Putin and Zelensky will face each other in Istanbul.',
    'Putin and Zelensky did not face each other at the talks in Istanbul.',
    'The delegates whom Putin and Zelensky had sent faced each other in Istanbul.',
    'Portraits of Putin and Zelensky faced each other in Istanbul.',
    'Putin and Zelensky face each other in Istanbul today only on posters.',
    'Putin and Zelensky faced each other in Paris in 2019.',
    'Zelensky dared Putin to let the two of them face each other in Istanbul.',
  ],
  contrasts: [],
});
