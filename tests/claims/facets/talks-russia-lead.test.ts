import { facetTable } from '../support/facet-table.ts';

facetTable('talks.russia_lead', {
  date: '2025-05-17',
  states: [
    [
      'Umerov leads one team, and Vladimir Medinsky, who works for Vladimir Putin, led the other when they met on 16 May.',
      'medinsky',
    ],
    ['Yuri Ushakov led for Russia when the two sides met in Istanbul.', 'ushakov'],
    ["Lavrov led the Kremlin's crew into the meeting with Ukraine.", 'lavrov'],
    [
      'Galuzin and Kostyukov are in the team, presidential aide Medinsky is its head.',
      'medinsky presidential-aide',
    ],
    ['The Russian delegation was led by Vladimir Medinsky.', 'medinsky'],
    ['Vladimir Medinsky led the Russian delegation.', 'medinsky'],
    ['Russian chief negotiator Vladimir Medinski said he was satisfied.', 'medinsky'],
    ["Moscow's team was headed by Kremlin aide Vladimir Medinsky.", 'medinsky presidential-aide'],
    ['Medinskiy, who headed the Russian team, called the talks useful.', 'medinsky'],
    [
      'The head of the Russian delegation, presidential aide Vladimir Medinsky, was satisfied.',
      'medinsky presidential-aide',
    ],
    ['The Russian side was led by Foreign Minister Sergei Lavrov.', 'lavrov foreign-minister'],
    ['The Russian delegation, led by Vladimir Medinsky, left the palace at once.', 'medinsky'],
    ['The Russian delegation was not led by Lavrov.', 'not lavrov'],
    ["Medinsky, Russia's chief negotiator, spoke to reporters.", 'medinsky'],
    ['Putin aide Vladimir Medinsky heads the Russian delegation.', 'medinsky presidential-aide'],
    ['At the talks Medinsky represented Russia.', 'medinsky'],
    ['Reports that Lavrov led the Russian delegation are false.', 'not lavrov'],
    ["The Kremlin's delegation at the Istanbul talks: at its head Vladimir Medinsky.", 'medinsky'],
  ],
  silent: [
    'Three years ago in Istanbul, David Arakhamia led for Ukraine.',
    'Medinsky told reporters that the talks would go on.',
    'Who will lead the Russian delegation?',
    'Lavrov may lead the Russian delegation next time.',
    'Kyiv wanted Putin to lead the Russian delegation.',
    'The Ukrainian delegation was led by Rustem Umerov.',
    'Lavrov leads the Russian foreign ministry.',
    'The Russian delegation arrived on Thursday.',
    'Putin has led Russia for a quarter of a century.',
    'In 2022 the Russian delegation was led by Leonid Slutsky.',
    'Mikhail Galuzin, deputy head of the Russian delegation, said nothing.',
    'Putin was represented at the talks by a team, the Kremlin said.',
    'Lavrov, who usually leads such delegations, stayed in Moscow.',
  ],
  contrasts: [
    ['The Russian delegation was led by {}.', ['Medinsky', 'medinsky'], ['Lavrov', 'lavrov']],
    ['{} the Russian delegation.', ['Medinsky led', 'medinsky'], ['Medinsky will lead']],
  ],
});
