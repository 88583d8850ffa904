import { facetTable } from '../support/facet-table.ts';

facetTable('talks.ukraine_lead', {
  date: '2025-05-17',
  states: [
    ['She sat in the delegation that Sybiha led for Ukraine at the Istanbul talks.', 'sybiha'],
    ['Kyiv was represented by a delegation under Andrii Sybiha.', 'sybiha'],
    [
      "The Russian delegation was led by Lavrov, while Ukraine's was headed by presidential chief of staff Andriy Yermak.",
      'yermak chief-of-staff',
    ],
    ['Umerov headed the Ukrainian delegation that met the Russians.', 'umerov'],
    [
      'The Ukrainian delegation was led by Defence Minister Rustem Umerov.',
      'umerov defence-minister',
    ],
    ['Rustem Umerov led the Ukrainian delegation.', 'umerov'],
    ["Kyiv's team was headed by Rustem Umierov.", 'umerov'],
    [
      'The head of the Ukrainian delegation, Defence Minister Rustum Umerov, called for a truce.',
      'umerov defence-minister',
    ],
    ["Ukraine's chief negotiator Rustem Umerov spoke after the talks.", 'umerov'],
    ['The Ukrainian side was led by the defence minister.', 'defence-minister'],
    ['Umerov, who headed the Ukrainian team, said a truce was the priority.', 'umerov'],
    ['The Ukrainian delegation was led by Andriy Yermak.', 'yermak'],
    [
      'The Ukrainian delegation was led by Foreign Minister Andrii Sybiha.',
      'sybiha foreign-minister',
    ],
    ["Ukraine's delegation, headed by Umerov, stayed for the night.", 'umerov'],
    ['The Ukrainian delegation was not headed by Yermak.', 'not yermak'],
    [
      'The Ukrainian delegation was led by Kyrylo Budanov, head of military intelligence.',
      'budanov intelligence-chief',
    ],
  ],
  silent: [
    'Zelensky leads the Ukrainian people with a steady hand, as the Istanbul talks showed.',
    'Kyiv was represented in Jeddah by a delegation under Yermak, months before the talks.',
    'Kyiv was represented by a delegation under strict orders.',
    'The Ukrainian delegation was small; the American team in the city was led by Rubio.',
    "The head of Ukraine's delegation in Istanbul is a Crimean Tatar.",
    'Yermak headed the Ukrainian group that met Witkoff in Istanbul before the talks.',
    'Umerov headed the Ukrainian delegation which flew to Washington.',
    'Umerov said Kyiv wanted a truce.',
    'Will Yermak lead the Ukrainian delegation?',
    'Yermak could lead the Ukrainian delegation.',
    'The Russian delegation was led by Medinsky.',
    'If Yermak leads the Ukrainian delegation, Moscow will object.',
    'Zelensky sent a delegation to Istanbul.',
    'Zelensky, who has led Ukraine since 2019, called for a truce.',
    'Umerov leads the defence ministry of Ukraine.',
    'In 2022 the Ukrainian delegation was led by Davyd Arakhamia.',
  ],
  contrasts: [
    ['The Ukrainian delegation was led by {}.', ['Umerov', 'umerov'], ['Yermak', 'yermak']],
    ['The Ukrainian delegation {} by Rustem Umerov.', ['was led', 'umerov'], ['will be led']],
  ],
});
