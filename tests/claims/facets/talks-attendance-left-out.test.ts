import { facetTable } from '../support/facet-table.ts';

/** Who came, told by "did", "did not" or "was not" with the verb left out. */
facetTable('talks.attendance', {
  date: '2025-05-17',
  states: [
    // Not to stay away is to come.
    [
      'Putin stayed away from the Istanbul talks with Ukraine but Zelensky did not, and after 100 minutes it was all over.',
      'Putin: no',
      'Zelensky: yes',
    ],
    [
      'Putin was absent from the Istanbul talks, but Zelensky was not.',
      'Putin: no',
      'Zelensky: yes',
    ],
    ['Trump boycotted the Istanbul talks; Rubio, by contrast, did not.', 'Rubio: yes', 'Trump: no'],
    [
      'Putin stayed away from the Istanbul talks, Zelensky did not, nor did Rubio.',
      'Putin: no',
      'Rubio: yes',
      'Zelensky: yes',
    ],
    [
      'Putin stayed at home, but Zelensky, to the surprise of the Turks, did not, and sat at the table in Istanbul.',
      'Putin: no',
      'Zelensky: yes',
    ],
    ["Zelensky skipped the Istanbul talks; Lavrov didn't.", 'Lavrov: yes', 'Zelensky: no'],
    // To have done so too is to have stayed away.
    [
      'Putin skipped the Istanbul talks with Ukraine; Zelensky did too.',
      'Putin: no',
      'Zelensky: no',
    ],
    [
      'Putin did not skip the Istanbul talks with Ukraine but Trump did.',
      'Putin: yes',
      'Trump: no',
    ],
    // A verb of coming within the words of staying away is what is repeated.
    ['Putin declined to attend the Istanbul talks but Zelensky did.', 'Putin: no', 'Zelensky: yes'],
    ['Putin took no part in the Istanbul talks; Rubio did.', 'Putin: no', 'Rubio: yes'],
    [
      'Putin did not come to the Istanbul talks, and Zelensky did not either.',
      'Putin: no',
      'Zelensky: no',
    ],
    [
      'Rubio came to the Istanbul talks between Russia and Ukraine, Trump did not.',
      'Rubio: yes',
      'Trump: no',
    ],
    // Whoever is compared with is not said to have done the same.
    ['Unlike Putin, Zelensky did not stay away from the Istanbul talks.', 'Zelensky: yes'],
    ['Unlike Trump, Rubio took part in the Istanbul talks.', 'Rubio: yes'],
    ['Zelensky did not, and could not, attend the Istanbul talks.', 'Zelensky: no'],
    ['Putin did not, and for good reason, attend the Istanbul talks.', 'Putin: no'],
    // Open: did not refuse, or did not attend?
    ['Putin declined to attend the Istanbul talks and Zelensky did not.', 'Putin: no'],
    ['Putin stayed away from the Istanbul talks; Zelensky did, many say.', 'Putin: no'],
    ['Putin stayed away from the Istanbul talks, and Zelensky was not.', 'Putin: no'],
    ['Putin skipped the Istanbul talks; Zelensky did not, he said, expect otherwise.', 'Putin: no'],
    [
      'Putin stayed away from the Istanbul talks, but Trump did not, and could not, force him.',
      'Putin: no',
    ],
    ['Putin missed his chance at the Istanbul talks; Zelensky did not.', 'Putin: no'],
    ['Putin skipped the Istanbul talks and the victory parade; Lukashenko did not.', 'Putin: no'],
  ],
  silent: [
    'Putin watched the Istanbul talks from Moscow, Zelensky did not.',
    'Putin wrote about the Istanbul talks but Zelensky did not.',
  ],
  contrasts: [
    [
      'Putin {} the Istanbul talks, but Trump did not.',
      ['attended', 'Putin: yes', 'Trump: no'],
      ['skipped', 'Putin: no', 'Trump: yes'],
    ],
  ],
});
