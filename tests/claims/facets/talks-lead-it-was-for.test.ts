import { facetTable } from '../support/facet-table.ts';

/** The leader of the second party, told by "for Russia it was", the verb left out. */
facetTable('talks.russia_lead', {
  date: '2025-05-17',
  states: [
    [
      'Defence Minister Umerov led for Ukraine, and for Russia it was Igor Kostyukov, the head of military intelligence.',
      'kostyukov',
    ],
    [
      'The Ukrainian delegation in Istanbul was led by Umerov; for Russia it was Vladimir Medinsky.',
      'medinsky',
    ],
    [
      'Umerov led the Ukrainian delegation in Istanbul; in 2022 it was Arakhamia, and for Russia it was Slutsky.',
      'slutsky (implied)',
    ],
    [
      'Umerov headed the Ukrainian team in Istanbul, while on behalf of Moscow it was Foreign Minister Lavrov.',
      'lavrov',
    ],
  ],
  silent: [
    "Umerov led the Ukrainian delegation in Istanbul, and for Russia it was Lavrov's first defeat.",
    'Umerov led the Ukrainian delegation in Istanbul; for Russia it was not Lavrov, but an aide.',
    'Umerov led the Ukrainian delegation in Istanbul; for Russia it was only a show.',
    'Putin was in Moscow while his defence minister led talks with the Iranians, and the Istanbul talks with Ukraine ended.',
    'Putin was in Moscow, and his foreign minister and he led nobody at the Istanbul talks.',
  ],
  contrasts: [],
});
