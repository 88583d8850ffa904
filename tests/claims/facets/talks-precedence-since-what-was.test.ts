import { facetTable } from '../support/facet-table.ts';

/** Since something that happened in a year. */
facetTable('talks.precedence', {
  date: '2025-05-18',
  states: [
    [
      'For the first time since the annexation of Crimea in 2014, Russian and Ukrainian officials have negotiated directly, in Istanbul.',
      '125..136 months',
    ],
    [
      'Russia and Ukraine held in Istanbul their first direct talks since the Paris meeting in 2019.',
      '65..76 months',
    ],
    [
      'It was the first time since Russia seized Crimea in 2014 that Moscow and Kyiv had talked directly.',
      '125..136 months',
    ],
    [
      'Russia and Ukraine held their first direct talks since the collapse of the Minsk process in 2021.',
      '41..52 months',
    ],
    [
      'For the first time since the start of the invasion in February 2022, Russian and Ukrainian officials have negotiated directly, in Istanbul.',
      '35..39 months',
    ],
    [
      'Russia and Ukraine held their first direct talks since the failed Istanbul rounds of spring 2022.',
      '36..38 months',
    ],
  ],
  silent: [
    'The exchange agreed in Istanbul is the largest since the annexation of Crimea in 2014.',
    'Putin has held Crimea since the annexation in 2014, and the delegations met in Istanbul on Friday.',
    'Putin came to Istanbul for the first time since a visit in 2020.',
    'The palace in Istanbul was full for the first time since the renovation in 2018.',
    'Turkish ministers met for the first time since the election in 2023.',
    'The lira rose for the first time since the election in 2023 as Russia and Ukraine talked in Istanbul.',
    'Umerov was in Istanbul for the first time since his appointment in 2023 and met the Russians for direct talks.',
  ],
  contrasts: [],
});
