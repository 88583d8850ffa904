import { facetTable } from '../support/facet-table.ts';

/** Which party was for the truce and which against it; and one party's agreement before the talks is no outcome of them. */
facetTable('war.ceasefire_proposal', {
  date: '2025-05-22',
  states: [
    ['Ukraine was for the 30-day truce, Russia against it.', 'Russia: no', 'Ukraine: yes'],
    [
      'Moscow is against the 30-day ceasefire, Kyiv for it, as the talks showed.',
      'Russia: no',
      'Ukraine: yes',
    ],
    ['Kyiv came out in favour of a 30-day ceasefire, and Trump against it.', 'Ukraine: yes'],
  ],
  silent: [
    'Ukraine was for a 30-day truce, but only with guarantees.',
    'Was Russia for the 30-day truce?',
    'Ukraine was for talks, Russia against it, before the 30-day truce was proposed.',
    'Moscow was for a truce of three days, Kyiv against it.',
  ],
  contrasts: [],
});

facetTable('talks.ceasefire', {
  date: '2025-05-17',
  states: [
    ['Claims that the two sides agreed to a truce do not square with the facts.', 'no'],
    ['The delegations, having agreed to a ceasefire in Istanbul, left.', 'yes'],
  ],
  silent: [
    'It was Ukraine that held out against the truce, Russia having long agreed to it.',
    'Before the talks Moscow refused the truce, Kyiv having already agreed to it.',
    'Kyiv, for its part, had agreed to the truce long before the delegations met.',
  ],
  contrasts: [],
});
