import { facetTable } from '../support/facet-table.ts';

/** Who led, told by what he came for, as the head of a team between commas, and as the head of one of two teams. */
facetTable('talks.russia_lead', {
  date: '2025-05-17',
  states: [
    ['Putin flew to Istanbul on Friday to head the Russian delegation in person.', 'putin'],
    [
      "The Russian dictator jetted in to Istanbul to lead Friday's talks with Kyiv himself.",
      'putin',
    ],
    [
      'The Russians, Medinsky at their head, left the Istanbul table after 100 minutes with Ukraine.',
      'medinsky',
    ],
    [
      "The Russian negotiators, Medinsky at their head and Fomin at his side, sat opposite Umerov's team in Istanbul.",
      'medinsky',
    ],
    [
      "Ukraine's defence minister led one team, Russia's Alexander Fomin led the other in Istanbul.",
      'fomin',
    ],
  ],
  silent: [
    'Putin refused to fly to Istanbul to lead the talks with Ukraine himself.',
    'Putin did not come to Istanbul to lead his delegation.',
    'Putin never came to Istanbul to lead the talks, though Zelensky dared him to.',
    'Kyiv dared Putin to come to Istanbul to lead the talks himself.',
    'Trump urged Putin to travel to Istanbul to head the Russian delegation.',
    'Putin flew to Istanbul in 2022 to lead the talks himself.',
    "Ukraine's foreign minister headed one delegation and an aide to Putin headed the other in Istanbul.",
    'The Russian army, Gerasimov at its head, got no mention in Istanbul.',
  ],
  contrasts: [
    [
      'Putin {} to Istanbul to lead the Russian delegation in person.',
      ['came', 'putin'],
      ['did not come'],
    ],
  ],
});

facetTable('talks.ukraine_lead', {
  date: '2025-05-17',
  states: [
    [
      "Ukraine's delegation, Yermak at its head, sat down with the Russians in Istanbul on Friday.",
      'yermak',
    ],
    [
      "Kyiv's envoys, Foreign Minister Sybiha at their head, rose from the Istanbul table.",
      'sybiha foreign-minister',
    ],
    [
      "Ukraine's foreign minister headed one delegation and an aide to Putin headed the other in Istanbul.",
      'foreign-minister',
    ],
  ],
  silent: [
    'Zelensky did not go to Istanbul to lead the Ukrainian delegation.',
    'The American delegation, Rubio at its head, met the Ukrainians in Istanbul.',
    'The Ukrainian delegation, Zelensky at the head of the table, met the Turks before the Istanbul talks.',
    "Ukraine's foreign minister led one team, Trump's envoy led the other at the Istanbul meeting of Ukraine and America.",
    "Kyiv's envoys in 2022, Arakhamia at their head, left Istanbul with a draft.",
  ],
  contrasts: [],
});
