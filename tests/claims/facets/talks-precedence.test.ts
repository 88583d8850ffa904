import { facetTable } from '../support/facet-table.ts';

facetTable('talks.precedence', {
  date: '2025-05-17',
  states: [
    ['Russia, Ukraine agree swap but no truce in first direct talks since 2022', '29..40 months'],
    [
      'Russia and Ukraine, which had last negotiated face to face in March 2022, met in Istanbul.',
      '38..38 months',
    ],
    [
      'Their delegations were face to face in Istanbul for the first time in three months.',
      '3..3 months',
    ],
    ['Direct negotiations, suspended since spring 2022, resumed in Istanbul.', '36..38 months'],
    ['These were their first direct talks in over three years.', '36..43 months'],
    ['The delegations met for the first time since spring 2022.', '36..38 months'],
    ['It was the first direct meeting between the two countries since 2022.', '29..40 months'],
    [
      'The talks, the first since the early days of the war, ended without a truce.',
      '35..39 months',
    ],
    ['Russia and Ukraine held their first direct negotiations since March 2022.', '38..38 months'],
    ['The first face-to-face talks in three years took place in Istanbul.', '32..41 months'],
    ['It was the first time in more than three years that the two sides had met.', '36..43 months'],
    [
      "The two countries' first direct talks since Moscow invaded lasted less than two hours.",
      '35..39 months',
    ],
    ['The two sides had not met face to face since 2022.', '29..40 months'],
    ['The meeting broke a silence of three years.', '32..41 months'],
    ['The delegations held the first direct talks in nearly three years.', '31..36 months'],
    ['Claims that these were the first talks in ten years are false.', 'not 106..137 months'],
  ],
  silent: [
    'Putin and Zelensky had last met in Paris in 2019, and neither came to Istanbul.',
    'Russia and Ukraine had last exchanged prisoners in early May 2025.',
    'It was the first time since 2019 that the two sides met at the level of ministers.',
    'For the first time in eleven years a Ukrainian defence minister sat opposite Russian generals.',
    'The talks on grain exports have been suspended since July 2023.',
    'It was the largest prisoner swap since 2022.',
    'The war has gone on for more than three years.',
    'The first phase of the exchange took place on Friday.',
    'Were these the first direct talks since 2022?',
    'Russia has occupied the region since 2014.',
    'He has led the delegation since 2022.',
    'The first Ukrainian F-16s arrived in 2024.',
    'It was the first attack on Kyiv in three weeks.',
    'It is the first time in five years that Erdogan has hosted such a meeting.',
  ],
  contrasts: [
    [
      'These were the first direct talks in three {}.',
      ['years', '32..41 months'],
      ['months', '3..3 months'],
    ],
    [
      'The delegations held their first direct talks since {}.',
      ['2022', '29..40 months'],
      ['2014', '125..136 months'],
    ],
    ['{} the first direct talks since 2022.', ['These were', '29..40 months'], ['These may be']],
  ],
});
