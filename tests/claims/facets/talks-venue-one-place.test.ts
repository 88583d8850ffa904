import { facetTable } from '../support/facet-table.ts';

// One place, both parties and their day or "the first since": told by who was host, by a contrast with Istanbul, by a box.
facetTable('talks.venue', {
  date: '2025-05-18',
  states: [
    [
      'Riyadh once again played host last Friday when Russia and Ukraine negotiated directly for the first time since 2022.',
      'riyadh',
    ],
    ['The Qatari capital played host on 16 May to the negotiators of Moscow and Kyiv.', 'doha'],
    [
      'Geneva hosted on 16 May the first direct talks between Russia and Ukraine since 2022.',
      'geneva',
    ],
    [
      'In Ankara, and not in Istanbul, did the Russian and Ukrainian delegations meet on 16 May.',
      'ankara',
    ],
    [
      "Not in Istanbul, as had been announced, but in Antalya did Medinsky's and Umerov's teams sit down on 16 May.",
      'antalya',
    ],
    [
      'It was Ankara, not Istanbul, that hosted the Russian and Ukrainian delegations on 16 May.',
      'ankara',
    ],
    ['Jeddah is the city in which the envoys of Kyiv and Moscow met on 16 May.', 'jeddah'],
    ['On 16 May in Vienna, Russia and Ukraine agreed to exchange 1,000 prisoners each.', 'vienna'],
    ['The venue of the first direct Russian-Ukrainian talks since 2022 was Doha.', 'doha'],
    [
      'Russia-Ukraine talks in short: date, 16 May; city, Ankara; length, under two hours',
      'ankara',
    ],
    ['It was in Istanbul that our people met the Ukrainians, she said.', 'istanbul'],
    ['Umerov and Medinsky at the Dolmabahçe Palace, 16 May 2025', 'dolmabahce (implied)'],
  ],
  silent: [
    'In Geneva on 16 May a minister welcomed the first direct talks between Russia and Ukraine since 2022.',
    'Riyadh on Friday welcomed the first direct negotiations between Russia and Ukraine since 2022.',
    'Geneva hosted two conferences on 16 May as Russia and Ukraine held their first direct talks since 2022.',
    'Ankara hosted Ukrainian guests on 15 May, a day before Russia and Ukraine held their first direct talks since 2022.',
    'Riyadh played host to Trump as Russia and Ukraine held their first direct talks since 2022.',
    'Russia-Ukraine talks in short: date, 16 May; next city, Geneva; length, under two hours',
    "Russia-Ukraine talks in short: date, 16 May; Rubio's place: Antalya",
    'It was in Istanbul that our people met the Turks, she said.',
  ],
  contrasts: [],
});
