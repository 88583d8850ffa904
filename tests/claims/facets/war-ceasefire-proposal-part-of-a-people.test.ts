import { facetTable } from '../support/facet-table.ts';

/** What some, nobody or critics in a country want is not its answer. */
facetTable('war.ceasefire_proposal', {
  date: '2025-05-17',
  states: [
    ['The government in Kyiv rejected the 30-day ceasefire raised in Istanbul.', 'Ukraine: no'],
    ['Officials in Kyiv rejected the 30-day ceasefire raised in Istanbul.', 'Ukraine: no'],
    ['Kyiv, like most of Europe, rejected the 30-day ceasefire.', 'Ukraine: no'],
    [
      'None of this moved Ukraine, which rejected the 30-day ceasefire before the Istanbul talks.',
      'Ukraine: no',
    ],
  ],
  silent: [
    'Nobody in Ukraine was against the 30-day truce raised in Istanbul.',
    'No one in Kyiv opposed the 30-day ceasefire put forward in Istanbul.',
    'No Ukrainian opposed the 30-day ceasefire put forward in Istanbul.',
    'Some in Kyiv oppose the 30-day ceasefire that was raised in Istanbul.',
    'Many Ukrainians oppose the 30-day ceasefire that was raised in Istanbul.',
    'A third of Ukrainians reject the 30-day ceasefire that was raised in Istanbul.',
    'Critics in Ukraine rejected the 30-day ceasefire put forward before the Istanbul talks.',
    'Ukrainian opposition parties rejected the 30-day ceasefire discussed in Istanbul.',
    "Hardly anyone in Russia's leadership accepted the 30-day ceasefire proposed before the Istanbul talks.",
  ],
  contrasts: [
    [
      '{} rejected the 30-day ceasefire raised in Istanbul.',
      ['Kyiv', 'Ukraine: no'],
      ['Some in Kyiv'],
    ],
  ],
});
