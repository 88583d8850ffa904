import { facetTable } from '../support/facet-table.ts';

/** Teams at other meetings, parts of a team, other times, whoever appoints, bodies named like people. */
facetTable('talks.ukraine_lead', {
  date: '2025-05-16',
  states: [
    ['Zelensky, who named Yermak to lead the delegation to the talks, left Ankara.', 'yermak'],
    ['Putin and his aides heard that the Ukrainian delegation was led by Yermak.', 'yermak'],
    [
      "Umerov, the secretary of Ukraine's National Security and Defence Council, led the Ukrainian delegation.",
      'umerov',
    ],
    ['The Ukrainian delegation was led by Vladimir Ivanov.', 'ivanov'],
    ['Neither side smiled as Umerov led the Ukrainian delegation in.', 'umerov'],
    ['Umerov, chosen as head of the Ukrainian delegation, spoke first.', 'umerov'],
  ],
  silent: [
    'Kellogg saw the Ukrainian delegation headed by Yermak in Istanbul.',
    'European diplomats met the Ukrainian team led by Yermak before the talks.',
    'Sybiha led the Ukrainian delegation at the trilateral meeting with Rubio.',
    'Sybiha led the Ukrainian delegation to the NATO meeting.',
    'At the time it was Arakhamia who led the Ukrainian delegation.',
    'Arakhamia, then head of the Ukrainian delegation, remembers another mood.',
    "Arakhamia headed Ukraine's delegation three years earlier.",
    "Ukraine's team, led by a Crimean Tatar, spoke through an interpreter.",
    'Zelensky chose as head of the Ukrainian delegation a man whom Putin would not meet.',
    'The Ukrainian delegation was headed by neither Yermak nor Sybiha.',
  ],
  contrasts: [
    [
      '{} met the Ukrainian delegation led by Yermak in Istanbul.',
      ['Medinsky', 'yermak'],
      ['Rubio and Fidan'],
    ],
  ],
});

facetTable('talks.russia_lead', {
  date: '2025-05-16',
  states: [
    ['The Russian delegation was led by neither Lavrov nor Ushakov but by Medinsky.', 'medinsky'],
    ['Moscow named Lavrov to head its delegation to Istanbul.', 'lavrov'],
    ['Putin named Ushakov to head the Russian delegation to Istanbul.', 'ushakov'],
    ['Ushakov led the group of Russian negotiators in Istanbul.', 'ushakov'],
  ],
  silent: [
    'Delegations of the Russian Federation and Ukraine met in Istanbul under the chairmanship of Minister Fidan.',
    'The Russian and Ukrainian teams sat down under the chairmanship of Hakan Fidan.',
    'Peskov said neither Lavrov nor Ushakov was leading the Russian delegation.',
    'Putin never asked Lavrov to lead the delegation to Istanbul.',
    'Putin appointed as chief negotiator a historian.',
    'Admiral Kostyukov heads the technical team in the Russian delegation.',
    'The experts within the Russian delegation were led by General Zorin.',
    'The Russian delegation includes Fomin, who leads a department of the ministry.',
    'The Russian delegation was led by the deputy head of the Russian Historical Society.',
    'The Russian delegation in Riyadh was headed by Ushakov, the one in Istanbul by an aide.',
  ],
  contrasts: [
    [
      'Fomin heads the {} in Istanbul.',
      ['Russian group', 'fomin'],
      ['military group in the Russian delegation'],
    ],
  ],
});
