import { facetTable } from '../support/facet-table.ts';

/** Firsts of another meeting, of a narrower kind or of no meeting; a second span; presidents who have not met. */
facetTable('talks.precedence', {
  date: '2025-05-16',
  states: [
    [
      'Russia and Ukraine held direct talks in Istanbul for the first time in ten years.',
      '106..137 months',
    ],
    [
      'It was the first time in ten years that Russian and Ukrainian negotiators had met.',
      '106..137 months',
    ],
    ['Russia and Ukraine have not held direct talks since 2019.', '65..76 months'],
    [
      'Russian and Ukrainian negotiators, who had not met since 2019, sat down in Istanbul.',
      '65..76 months',
    ],
    ['The two sides met in Istanbul, which they had not done since 2019.', '65..76 months'],
    [
      'Moscow and Kyiv held their first direct talks in more than three years as Trump, in power for four months, grew impatient.',
      '36..43 months',
    ],
  ],
  silent: [
    'Not since 2019 have the presidents of Russia and Ukraine met face to face.',
    'The Russian delegation met Witkoff for the first time in three months ahead of the talks.',
    'EU leaders gathered for the first time in two months as the talks went on in Istanbul.',
    'It was the first time in six months that a Russian aide had flown to Istanbul, where the talks were held.',
    'It was the first time in ten years that the two sides met without mediators.',
    'The two presidents have not met since 2019, and the talks in Istanbul changed nothing.',
    'Russia and Ukraine have not had a summit at the highest level since 2019.',
    'Russia and Ukraine have not had direct flights since 2015, and met in Istanbul on Friday.',
    'Never since 2014 have talks between the two sides brought a lasting peace.',
    'Putin and Zelensky, who have not met since 2019, stayed away from the talks.',
  ],
  contrasts: [
    [
      '{} have not met since 2019, the negotiators in Istanbul said.',
      ['Russia and Ukraine', '65..76 months'],
      ['Putin and Zelensky'],
    ],
  ],
});
