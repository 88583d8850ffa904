import { facetTable } from '../support/facet-table.ts';

/** Both presidents as the subject of facing each other. */
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
  ],
  silent: [
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
