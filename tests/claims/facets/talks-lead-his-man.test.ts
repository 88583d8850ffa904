import { facetTable } from '../support/facet-table.ts';

/** Who leads where the subject is somebody's man, or the place of another one is named before. */
facetTable('talks.ukraine_lead', {
  date: '2025-05-17',
  states: [
    [
      'Zelenskyy spent the day with European leaders in Tirana while his defence minister led the negotiations with the Russians in Istanbul.',
      'defence-minister',
    ],
    [
      'Zelensky stayed in Kyiv while his foreign minister led the Ukrainian delegation in Istanbul.',
      'foreign-minister',
    ],
    [
      'Zelensky was in Ankara, his chief of staff led the delegation at the Istanbul talks with Russia.',
      'chief-of-staff',
    ],
    [
      'Zelensky was in Tirana while Rustem Umerov led the Ukrainian delegation in Istanbul.',
      'umerov',
    ],
    [
      'Zelensky stayed in Kyiv while his defence minister Rustem Umerov led the talks with the Russians in Istanbul.',
      'umerov defence-minister',
    ],
  ],
  silent: [
    'Zelensky was in Kyiv while his foreign minister led the talks with the Americans in Istanbul.',
    'Zelensky saw Erdogan while his foreign minister led the Turkish delegation at the Istanbul talks.',
    'Zelensky and his defence minister led the Ukrainian delegation in Istanbul.',
    'Zelensky flew to Tirana; his chief of staff led the team that drafted the speech for the Istanbul talks.',
    "Zelensky was in Kyiv, and his spokesman, who headed the delegation's press team in Istanbul, said no.",
    'Zelensky had stayed behind, so his aide headed the team in Istanbul for the talks with Russia.',
    'Zelensky waited while his old friend led the talks with the Russians in Istanbul.',
    'Putin was in Moscow while his aide led the negotiations with the Ukrainians in Istanbul.',
  ],
  contrasts: [],
});
