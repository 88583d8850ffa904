import { facetTable } from '../support/facet-table.ts';

facetTable('swap.place', {
  date: '2025-05-24',
  states: [
    // A place that takes them in.
    [
      'Lviv turned out in force to greet the first busloads of Ukrainians freed under the exchange.',
      'freed Ukrainians: lviv',
    ],
    [
      'Chernihiv lined its streets to cheer the first 390 Ukrainians freed.',
      'freed Ukrainians: chernihiv',
    ],
    [
      'Lviv turned out to greet 12 of the Ukrainians freed in the swap.',
      'freed Ukrainians: lviv (implied)',
    ],
    [
      'It was not Belarus but Georgia that received the Russians who were released in the first phase.',
      'freed Russians: georgia',
    ],
    [
      'It was Belarus, not Georgia, that received the Russians freed in the exchange.',
      'freed Russians: belarus',
    ],
    [
      'Georgia, not Belarus, received the Russians freed in the exchange.',
      'freed Russians: georgia',
    ],
    ['It was Kazakhstan that took in the freed Russians.', 'freed Russians: kazakhstan'],
    ['Belarus takes in the freed Russians.', 'freed Russians: belarus'],
    [
      'Odesa has welcomed those freed in the swap who come from there.',
      'freed Ukrainians: odesa (implied)',
    ],
    [
      'Kherson welcomed its first Ukrainians freed in the swap.',
      'freed Ukrainians: kherson (implied)',
    ],
    [
      'Belarus received five Ukrainians freed by Russia before the exchange.',
      'freed Ukrainians: belarus (implied)',
    ],
    // On the way there, and in the care of doctors.
    [
      'The first 390 captives were let go, the Russians among them going to Belarus.',
      'freed Russians: belarus',
    ],
    [
      'The first 390 captives were let go, with the Russians heading to Kazakhstan.',
      'freed Russians: kazakhstan (implied)',
    ],
    [
      'The soldiers and civilians among the first 390 are being looked over by doctors in Belarus.',
      'freed Russians: belarus (implied)',
    ],
    [
      'The freed Russians were taken to Kazakhstan, the defence ministry in Moscow said.',
      'freed Russians: kazakhstan',
    ],
    [
      'The Russian servicemen handed over in the first phase were flown to Turkey.',
      'freed Russians: turkey',
    ],
    [
      'The freed Russian servicemen were put on planes for Rostov-on-Don.',
      'freed Russians: rostov',
    ],
    [
      'Families gathered in Lviv on Friday to greet the first 390 Ukrainians freed under the deal.',
      'freed Ukrainians: lviv',
    ],
    [
      'The Chernihiv region is the wrong answer: the first freed Ukrainians were received in Dnipro.',
      'freed Ukrainians: dnipro',
      'freed Ukrainians: not chernihiv (implied)',
    ],
    [
      'Freed Russian soldiers were whisked straight to Moscow after the swap.',
      'freed Russians: moscow',
    ],
    [
      'It was in Lviv that the buses with the first freed Ukrainians ended their journey.',
      'freed Ukrainians: lviv',
    ],
    [
      'In Odesa, relatives greeted the 390 Ukrainians freed in the first stage.',
      'freed Ukrainians: odesa',
    ],
    [
      'Relatives wait in the Sumy region, where the 390 Ukrainians freed on Friday arrived.',
      'freed Ukrainians: sumy',
    ],
    [
      'In Odesa, officials spoke of the 390 Ukrainians freed in the first stage who went home.',
      'freed Ukrainians: odesa (implied)',
    ],
    [
      'The exchange over, the Russians were looked after in Belarus.',
      'freed Russians: belarus (implied)',
    ],
    [
      'The freed Ukrainians were taken to hospitals in Kyiv, Lviv and Vinnytsia.',
      'freed Ukrainians: kyiv (implied)',
    ],
    ['Those freed by Russia in the first phase were flown to Warsaw.', 'freed Ukrainians: poland'],
    ['Russia sent its released prisoners to Belarus.', 'freed Russians: belarus'],
    ['The freed Russians were taken to Belarus for medical care.', 'freed Russians: belarus'],
    ['The Russian servicemen are now in the Republic of Belarus.', 'freed Russians: belarus'],
    ['Buses with freed Ukrainians arrived in the Chernihiv region.', 'freed Ukrainians: chernihiv'],
    ['Relatives greeted the released Ukrainians in Chernihiv.', 'freed Ukrainians: chernihiv'],
    ['The freed Ukrainian soldiers were brought to Odesa.', 'freed Ukrainians: odesa'],
    ['The released Russian soldiers were flown to Kazakhstan.', 'freed Russians: kazakhstan'],
    ['The freed Russians were not taken to Belarus.', 'freed Russians: not belarus'],
    ['The exchanged Russian soldiers were flown to Moscow.', 'freed Russians: moscow (implied)'],
    ['The exchanged Russian soldiers were flown straight to Moscow.', 'freed Russians: moscow'],
    ['The freed Ukrainians crossed into Ukraine near Chernihiv.', 'freed Ukrainians: chernihiv'],
    ['The returned Ukrainian prisoners were greeted in Chernigov.', 'freed Ukrainians: chernihiv'],
    [
      'The Russians, for their part, were flown to Georgia after the exchange.',
      'freed Russians: georgia',
    ],
    [
      'The Russians who came out that day were driven to Minsk after the exchange.',
      'freed Russians: minsk',
    ],
    [
      'The Russians among them were put on planes straight to Rostov after the exchange.',
      'freed Russians: rostov',
    ],
    [
      'The freed Russians were flown straight from the border to Kazakhstan.',
      'freed Russians: kazakhstan',
    ],
    [
      'The freed Russians were flown from the border to Kazakhstan.',
      'freed Russians: kazakhstan (implied)',
    ],
    [
      'The freed Ukrainians came to Chernihiv, the freed Russians to Belarus.',
      'freed Russians: belarus',
      'freed Ukrainians: chernihiv',
    ],
    [
      'The returning Ukrainians were welcomed by crowds in the Ternopil region.',
      'freed Ukrainians: ternopil',
    ],
    [
      'The Russians set free were flown to Crimea without touching Belarus.',
      'freed Russians: crimea',
      'freed Russians: not belarus',
    ],
    [
      'The exchanged Russian servicemen are on the territory of the Republic of Belarus.',
      'freed Russians: belarus',
    ],
  ],
  silent: [
    'Poland has received the families of Ukrainians freed in the exchange.',
    'Kazakhstan welcomed the release of the Russian prisoners.',
    'Georgia took in Russians who had fled the draft, unlike those freed in the swap.',
    'Lviv turned out in force for the funeral of a Ukrainian who was freed in the swap.',
    'The freed Russians are going to Georgia tomorrow.',
    'Relatives of the freed Russians were going to Georgia.',
    'It is Georgia that offered to take in the freed Russians.',
    'Among the 120 civilians freed by Ukraine were people taken from villages in the Kursk region.',
    'Fifteen of the Ukrainians freed in the first phase are from a district near Poltava.',
    'Several of the freed Ukrainian soldiers come from a village near Odesa.',
    'Moscow and Kyiv exchanged prisoners.',
    'The prisoners were freed under a deal reached in Istanbul.',
    'Will the freed Russians be taken to Belarus?',
    'The soldier was captured near Kharkiv.',
    'Lukashenko visited Moscow on Friday.',
    'The freed Russians may be taken to Kazakhstan.',
    'Drones attacked Odesa during the exchange.',
    "A source in Kyiv's delegation said the Russians went too far.",
    "Ukraine's list of prisoners was sent to Moscow.",
  ],
  contrasts: [
    [
      'The freed Russians were taken to {}.',
      ['Belarus', 'freed Russians: belarus'],
      ['Georgia', 'freed Russians: georgia'],
    ],
    [
      'The freed {} were taken to Belarus.',
      ['Russians', 'freed Russians: belarus'],
      ['Ukrainians', 'freed Ukrainians: belarus'],
    ],
  ],
});
