import { facetTable } from '../support/facet-table.ts';

/** Neither somebody nor his man: both of them stayed away. */
facetTable('talks.attendance', {
  date: '2025-05-17',
  states: [
    [
      'Neither the Russian president nor his foreign minister travelled to Istanbul for the talks with Ukraine.',
      'Putin: no',
    ],
    ['Neither Putin nor his aides sat at the table in Istanbul.', 'Putin: no'],
    [
      'Neither Zelensky nor any of his generals attended the Istanbul talks with Russia.',
      'Zelensky: no',
    ],
    [
      'Neither Putin nor his foreign minister, Sergei Lavrov, attended the Istanbul talks with Ukraine.',
      'Putin: no',
      'Lavrov: no',
    ],
    [
      'Neither Trump nor his secretary of state, Marco Rubio, came to the Istanbul talks.',
      'Trump: no',
      'Rubio: no',
    ],
    [
      "Neither side gave way, and Rubio, the host's guest, attended the Istanbul talks.",
      'Rubio: yes',
    ],
    ['Neither Rubio nor an envoy of his came to the Istanbul talks.', 'Rubio: no'],
  ],
  silent: [
    "Zelensky's aides sat at the table in Istanbul.",
    'Putin let it be known that his aides sat at the table in Istanbul.',
    'Will neither Putin nor his foreign minister travel to Istanbul?',
  ],
  contrasts: [],
});
