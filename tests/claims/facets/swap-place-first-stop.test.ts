import { facetTable } from '../support/facet-table.ts';

/** The first place at which the freed arrived; where they are treated later is another station. */
facetTable('swap.place', {
  date: '2025-05-24',
  states: [
    [
      'Their first stop, a hospital in Sumy, was crowded when the Ukrainians freed on Friday arrived.',
      'freed Ukrainians: sumy',
    ],
    [
      "The freed Ukrainians' first stop was a hospital in Chernihiv, where families were waiting.",
      'freed Ukrainians: chernihiv',
    ],
    [
      'Families asked at their first stop, a hospital in Kharkiv, for the Ukrainians freed on Friday.',
      'freed Ukrainians: kharkiv (implied)',
    ],
    [
      'Their next stop was a hospital in Kharkiv, the Ukrainians freed on Friday said.',
      'freed Ukrainians: kharkiv (implied)',
    ],
  ],
  silent: ["The delegation's first stop, a palace in Istanbul, was where the exchange was agreed."],
  contrasts: [],
});

facetTable('swap.date', {
  date: '2025-12-28',
  states: [
    [
      'The exchange, agreed in Istanbul on 16 May and launched a week later, went on.',
      '2025-05-23 (implied)',
    ],
    [
      'Agreed on 16 May in Istanbul and begun seven days later, the swap freed soldiers.',
      '2025-05-23 (implied)',
    ],
  ],
  silent: [
    'The exchange was agreed in Istanbul on 16 May and not launched a week later.',
    'The truce was agreed on 16 May and launched a week later.',
    'The exchange was agreed in Istanbul on 16 May and praised a week later.',
  ],
  contrasts: [],
});
