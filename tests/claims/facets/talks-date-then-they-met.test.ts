import { facetTable } from '../support/facet-table.ts';

/** The day until which they had not met. */
facetTable('talks.date', {
  date: '2025-05-17',
  states: [
    [
      'Russians and Ukrainians had not negotiated face to face since the first weeks of the invasion until Friday, when they met in Istanbul.',
      '2025-05-16 (implied)',
    ],
    [
      'Until Friday, when the delegations sat down in Istanbul, Russia and Ukraine had not talked directly since 2022.',
      '2025-05-16 (implied)',
    ],
    [
      'The two sides had not spoken for three years until Friday, when Russia and Ukraine negotiated in Istanbul.',
      '2025-05-16 (implied)',
    ],
  ],
  silent: [
    'Until Saturday, when they met Trump, the Ukrainians had kept silent on the Istanbul talks with Russia.',
    'Russia and Ukraine had kept silent until Saturday, when Erdogan spoke.',
  ],
  contrasts: [],
});
