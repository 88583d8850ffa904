import { facetTable } from '../support/facet-table.ts';

facetTable('talks.demands', {
  date: '2025-05-17',
  states: [
    ['Kyiv said Russia demanded nothing new.', 'new demands: no'],
    ['On the Russian list stood a withdrawal from four regions.', 'territory: raised 4'],
    [
      "Moscow's envoys put nothing on the table that they had not asked for before.",
      'new demands: no',
    ],
    ["Russia insisted on Ukraine's withdrawal from four regions.", 'territory: raised 4'],
    [
      'Moscow demanded that Kyiv withdraw its troops from large areas of territory.',
      'territory: raised',
    ],
    ['The Russian side demanded that Ukraine give up four regions.', 'territory: raised 4'],
    ['Russia made territorial demands at the talks.', 'territory: raised'],
    ['Russia made no territorial demands at the talks.', 'territory: not raised'],
    ['Moscow put forward new demands, a Ukrainian official said.', 'new demands: yes'],
    ["There was nothing new in Russia's demands.", 'new demands: no'],
    ['Russia demanded that Ukraine renounce NATO membership.', 'NATO: raised'],
    ["Moscow insisted on Ukraine's demilitarization.", 'demilitarisation: raised'],
    ['The Kremlin wanted Ukraine to cede five regions.', 'territory: raised 5'],
    ["Russia's demands went beyond what had been discussed before.", 'new demands: yes'],
  ],
  silent: [
    'Moscow did not demand a fifth region outright.',
    'Ukraine demanded nothing new: a ceasefire and the prisoners.',
    'The envoys put nothing on the table but tea.',
    'Ukraine demanded a ceasefire.',
    'Did Russia demand that Ukraine withdraw from four regions?',
    'Russian troops withdrew from the Kyiv region in 2022.',
    'Trump demanded an end to the war.',
    'If Russia demands territory, the talks will fail.',
    'Russia occupies parts of four regions.',
    'New sanctions on Russia were discussed in Brussels.',
    'Russia called for further talks.',
    "There was nothing new in Putin's speech, analysts said of his demands.",
    'Umerov said Ukraine would never recognise the territories as Russian, whatever Moscow demanded.',
  ],
  contrasts: [
    [
      "Russia demanded Ukraine's withdrawal from {} regions.",
      ['four', 'territory: raised 4'],
      ['two', 'territory: raised 2'],
    ],
    [
      'Moscow made {} territorial demands.',
      ['sweeping', 'territory: raised'],
      ['no', 'territory: not raised'],
    ],
  ],
  gaps: [
    [
      'Kyiv accused Moscow of new demands, among them the withdrawal of Ukrainian forces.',
      'new demands: yes',
      'territory: raised',
    ],
  ],
});
