import { facetTable } from '../support/facet-table.ts';

/** Who led, where both parties, or a third one, are named before the word of leading. */
facetTable('talks.russia_lead', {
  date: '2025-05-18',
  states: [
    // The former and the latter.
    [
      "For almost six hours the envoys of Kyiv and of Moscow, the latter under Vladimir Medinsky, haggled behind the doors of Istanbul's Dolmabahce Palace.",
      'medinsky',
    ],
    [
      'The Russian and Ukrainian delegations, the former led by Medinsky, met in Istanbul.',
      'medinsky',
    ],
    ["Kyiv's envoys met Moscow's in Istanbul, the latter headed by Sergei Lavrov.", 'lavrov'],
    // Two at once.
    ['Umerov, Medinsky lead teams as Ukraine and Russia meet in Istanbul', 'medinsky'],
    ['Yermak, Lavrov head delegations at Istanbul talks', 'lavrov'],
    [
      'Defence Minister Umerov and Kremlin aide Medinsky headed delegations in Istanbul.',
      'medinsky',
    ],
    ['Heads of delegation in Istanbul: V. Medinsky (Russia), R. Umerov (Ukraine).', 'medinsky'],
    ['Delegation heads at the Istanbul talks: Lavrov (Russia), Yermak (Ukraine).', 'lavrov'],
    ['The heads of the delegations, Medinsky and Umerov, shook hands in Istanbul.', 'medinsky'],
    ['The Istanbul talks between Russia and Ukraine were led by Medinsky and Umerov.', 'medinsky'],
    [
      'For Russia, Vladimir Medinsky; for Ukraine, Rustem Umerov: such was the line-up at the Istanbul talks.',
      'medinsky (implied)',
    ],
    ['Negotiations between Russia and Ukraine in Istanbul were headed by Lavrov.', 'lavrov'],
  ],
  silent: [
    "Ukraine's envoys and Russia's, the latter under orders from Putin, met in Istanbul.",
    'The former head of the delegation in Istanbul, Medinsky, spoke.',
    'Ukrainian envoys met American ones in Istanbul, the former under Umerov.',
    'Russian, Ukrainian and American envoys met in Istanbul, the latter under Marco Rubio.',
    'Heads of delegations in Istanbul shook hands, Medinsky said in Moscow.',
    "Umerov met Lavrov's aide as ministers led teams into the hall in Istanbul.",
    'The Istanbul talks of Ukraine with Russia were led by a Swiss diplomat.',
    "The Istanbul talks with Russia were led by Ukraine's defence minister.",
  ],
  contrasts: [
    [
      'The teams of Russia and Ukraine, the {} under Medinsky, met in Istanbul.',
      ['former', 'medinsky'],
      ['latter'],
    ],
  ],
});

facetTable('talks.ukraine_lead', {
  date: '2025-05-18',
  states: [
    [
      'The Russian and Ukrainian delegations, the latter headed by Rustem Umerov, met in Istanbul.',
      'umerov',
    ],
    ['Umerov, Medinsky lead teams as Ukraine and Russia meet in Istanbul', 'umerov'],
    ['Heads of delegation in Istanbul: V. Medinsky (Russia), R. Umerov (Ukraine).', 'umerov'],
    [
      'For the Kremlin, presidential aide Vladimir Medinski; for Kyiv, Defence Minister Rustem Umierov; such was the line-up at the Istanbul talks.',
      'umerov defence-minister (implied)',
    ],
    [
      "At the head of Kyiv's twelve-strong team in Istanbul, facing the Russians, was the country's minister of defence.",
      'defence-minister',
    ],
    [
      "At the head of Kyiv's team in Istanbul, across from the Russians, sat Rustem Umerov.",
      'umerov',
    ],
    ["The Istanbul talks with Russia were led by Ukraine's defence minister.", 'defence-minister'],
    [
      "Ukraine's team at the talks with Russia was led by the defence minister.",
      'defence-minister',
    ],
  ],
  silent: [
    // Whoever chairs the talks leads neither side.
    'The Istanbul talks between Russia and Ukraine, the first in over three years, were chaired by Qatari mediators.',
    'The Istanbul talks between Russia and Ukraine were chaired by Fidan.',
    "The talks between Russia and Ukraine in Istanbul were chaired by Turkey's foreign minister.",
    'The negotiations in Istanbul between Russia and Ukraine were led by a Swiss diplomat.',
    'The Istanbul talks between Russia and Ukraine were mediated by a team headed by Qatari diplomats.',
    'The Ukrainian delegation said the talks in Istanbul were chaired by Fidan.',
    'The talks between the Ukrainian delegation and Russia were chaired by Fidan in Istanbul.',
    'Zelensky, whose office led the team that chose Istanbul, was in Tirana.',
    'Ukrainian envoys met American ones in Istanbul, the latter under Marco Rubio.',
    "At the head of Kyiv's table in Istanbul was a bowl of fruit.",
  ],
  contrasts: [
    [
      'The Istanbul talks with Russia were led for the other side by {}.',
      ['Yermak', 'yermak (implied)'],
      ['a Turkish minister'],
    ],
  ],
});
