import { facetTable } from '../support/facet-table.ts';

/** When they had last talked, told of that time and not as a first. */
facetTable('talks.precedence', {
  date: '2025-05-18',
  states: [
    [
      'Last held in 2023, direct talks between Ukraine and Russia resumed in Istanbul in May 2025.',
      '17..28 months',
    ],
    [
      'Spring 2022 was the last time the two countries had talked peace before their delegations met this May.',
      '36..38 months',
    ],
    [
      'The session was hardly a first: Kyiv and Moscow had negotiated face to face as recently as February.',
      '3..3 months',
    ],
    ['Only in February had Russia and Ukraine last held direct talks.', '3..3 months'],
    ['Kyiv and Moscow had negotiated directly only three months earlier.', '3..3 months'],
    ['It took Russia and Ukraine more than three years to get back to one table.', '36..43 months'],
    [
      'Since 2022 there had been no direct talks between the two sides until they met in Istanbul.',
      '29..40 months',
    ],
    [
      'It was the first time the two governments had negotiated directly since Minsk, ten years before.',
      '106..137 months',
    ],
  ],
  silent: [
    'Spring 2022 was the last time Putin and Zelensky spoke.',
    'The last time the two countries swapped so many prisoners was in 2022.',
    'The last time the two sides had met was in July 2025.',
    'Only in February had Kyiv and Washington last held direct talks.',
    'As recently as February Kyiv had ruled out negotiating with Moscow face to face.',
    'Kyiv and Moscow had not negotiated directly as recently as February.',
    'Russia and Ukraine had met as recently as February to swap prisoners.',
    'The two sides had negotiated only two hours before.',
    'It took Russia and Ukraine three years to agree on the exchange.',
    'It took the two delegations two hours to talk again about a ceasefire.',
    'Since 2022 there had been no truce between the two sides.',
    'Since 2022 there had been no direct talks between Putin and Zelensky.',
    'Not since 2022 had Russia and America negotiated directly.',
    'Minsk, ten years before, had been another matter for the two sides.',
  ],
  contrasts: [
    [
      '{} was the last time the two sides had talked.',
      ['Spring 2022', '36..38 months'],
      ['Spring 2019', '72..74 months'],
    ],
  ],
  // A year of its own makes the earlier talks the ones that are told of.
  gaps: [
    ['March 2022 had been the last time the two sides sat down together.', '38..38 months'],
    [
      'The last direct talks between Russia and Ukraine had taken place in March 2022.',
      '38..38 months',
    ],
    [
      'Not since 2019, when aides met in Paris, had Ukraine and Russia negotiated.',
      '64..76 months',
    ],
  ],
});
