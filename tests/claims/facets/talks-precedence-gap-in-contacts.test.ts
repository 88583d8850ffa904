import { facetTable } from '../support/facet-table.ts';

// Years that open the sentence, a gap that names what had stopped, years cut short, years that it took.
facetTable('talks.precedence', {
  date: '2025-05-17',
  states: [
    [
      'After a two-year gap in direct contacts, Russia and Ukraine agreed in Istanbul on a prisoner swap.',
      '21..27 months',
    ],
    [
      'A three-year-long silence between Kyiv and Moscow ended in Istanbul on Friday.',
      '32..41 months',
    ],
    ['After 3 years, both the countries, Russia and Ukraine, are at peace talks.'],
    [
      'After three years, Russia and Ukraine talked directly in Istanbul.',
      '32..41 months (implied)',
    ],
    ['After three years, Russia and Ukraine talked directly again in Istanbul.', '32..41 months'],
    ["The first direct RU-UA talks since '22 were held in Istanbul.", '29..40 months'],
  ],
  silent: [
    'After three years of war, Russia and Ukraine talked directly in Istanbul.',
    'After a two-year gap in prisoner exchanges, Russia and Ukraine talked in Istanbul.',
    'After a two-year gap in contacts with Washington, Russia and Ukraine talked in Istanbul.',
    'After two years, Umerov talked to the Russians again in Istanbul.',
  ],
  contrasts: [],
});
