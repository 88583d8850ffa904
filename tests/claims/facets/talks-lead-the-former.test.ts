import { facetTable } from '../support/facet-table.ts';

/** Leaders of "the former" or "the latter", those called the leader ahead of whom they lead, and behind "who met". */
facetTable('talks.russia_lead', {
  date: '2025-05-17',
  states: [
    [
      'Moscow and Kyiv sent delegations to Istanbul, Lavrov leading the former and Umerov the latter.',
      'lavrov (implied)',
    ],
    [
      'The Ukrainians and the Russians sat down in Istanbul, Medinsky in charge of the latter.',
      'medinsky (implied)',
    ],
    [
      'Under Vladimir Medinsky, their chief negotiator, the Russian team left the palace.',
      'medinsky',
    ],
    [
      'In charge of the Russian negotiators who faced the Ukrainians in Istanbul was Kirill Dmitriev.',
      'dmitriev',
    ],
  ],
  silent: [
    'Turkey, Ukraine and Russia met in Istanbul, with Lavrov heading the latter.',
    'Russia and Ukraine met in Istanbul; Medinsky, once heading the former ministry, was there.',
    'Under Putin, their president, the Russians walked away from every truce.',
    'With Lavrov, their foreign minister, the Russians came to Istanbul.',
    'Behind Sergei Lavrov, their leader, the Russians came to Antalya for the NATO meeting.',
    'In command of the Russian troops who attacked Sumy was General Gerasimov.',
    'Under Vladimir Putin, their leader, the Russians came to Istanbul with demands.',
    'In charge of the Russian negotiators who handle the lists was Tatyana Moskalkova.',
  ],
  contrasts: [],
});

facetTable('talks.ukraine_lead', {
  date: '2025-05-17',
  states: [
    [
      'Behind Rustem Umerov, the head of their delegation, the Ukrainians filed into the hall.',
      'umerov',
    ],
    [
      "Medinsky led Moscow's team at the palace, Defence Minister Umerov Kyiv's.",
      'umerov defence-minister',
    ],
    ["Umerov's team across the table was a large one.", 'umerov (implied)'],
  ],
  silent: [
    'After Rubio, their guest, the Ukrainians met the Russians in Istanbul.',
    'At the head of the Ukrainian team who met Rubio in Antalya was Andriy Sybiha.',
  ],
  contrasts: [],
});
