import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/topics/index.ts';

/** Pages that speak of Istanbul, captives and exchanges, and of no talks and no swap. */
const PAGES: readonly (readonly string[])[] = [
  ['Teachers walk out', 'Istanbul talks between teachers and the city broke down.'],
  ['Striker stays put', 'The coach left the Istanbul talks early.', 'The club offers a new deal.'],
  ['Airline and pilots at odds', 'Istanbul talks about pay ended.'],
  ['Lohnrunde', 'Die Istanbul-Gespräche über Löhne begannen am Montag.'],
  ['Strajk', 'Stambulskie rozmowy między nauczycielami a miastem trwają.'],
  [
    'Russian freighter docks at the station',
    'NASA and Russia lost a freighter in April; the soldiers who guard the site found the rest',
    'A film on prisoners of war is the crew’s choice for the evening',
    'Excellent conditions for professionals! 500+ trading instruments.',
  ],
  [
    'Istanbul derby: Galatasaray and Fenerbahce exchange shirts',
    'Hostage to fortune: the coach held talks in Istanbul with two players',
    'The swap deal involves a striker and a goalkeeper',
    'Fans felt captive in the metro after the match',
    'In 2022 the clubs met in Istanbul to discuss a merger of youth teams',
    'The exchange rate helped: 1,000 for 1,000 tickets',
  ],
  [
    'Istanbul in 48 hours',
    'The Museum of Innocence is in a former prison wing; prisoners carved their names here',
    'Swap the bus for the ferry and exchange money in Sirkeci',
    'The Stock Exchange hosts public talks on Tuesdays',
    'Ottoman sultans held negotiations here with captive ambassadors',
    'The Istanbul Biennial meeting takes place in September',
    'House swaps are popular in Kadikoy: exchange your flat with people from Berlin',
  ],
  [
    'Markets',
    "The central bank's swap talks in Istanbul with lenders",
    "Credit default swaps and prisoner's dilemmas",
    'Investors exchanged 1,000 for 1,000 shares',
    'Detained banker freed; exchange closes lower',
    'A meeting in Istanbul of 300 people discussed bond exchange',
  ],
  [
    'Стамбул за вихідні',
    "У колишній в'язниці тепер музей: полонені різьбили стіни",
    'Обмін валют біля Гранд-базару',
    'Клуби домовилися про обмін гравцями на зустрічі у Стамбулі',
    'Обмін книжками між людьми',
    'Студенти обмінялися досвідом у Стамбулі',
  ],
  [
    'Футбол: переговоры в Стамбуле о трансфере',
    'Заложник контракта: игрока обменяли на вратаря',
    'Люди обменивают валюту в Стамбуле',
    'Обмен квартир: заложники ипотеки',
    'Встреча выпускников в Стамбуле',
    'Обмен опытом между учителями',
  ],
  [
    "İstanbul'da futbol zirvesi",
    "Kulüp başkanı İstanbul'da görüşmelere başladı, oyuncu takası gündemde",
    'Esir düşen piyasalar: swap anlaşması',
    'Esirgeme Kurumu kitap takası düzenledi',
    "Öğrenci değişimi toplantısı İstanbul'da",
    'Tutuklu gazeteci serbest, kur takası sürüyor',
  ],
  [
    'Istanbul-Reise',
    'Im alten Gefängnis saßen Gefangene; heute Hotel',
    'Schüleraustausch: 30 Menschen aus Istanbul',
    'Gespräche in Istanbul: Trabzonspor verhandelt mit dem Torwart',
    'Gefangen im Stau: Tauschbörse für Menschen ohne Auto',
    'Treffen in Istanbul: Start-ups suchen Investoren',
  ],
  [
    'Istanbul en famille',
    'Échange de maisons avec des personnes à Istanbul',
    'Le gardien, prisonnier de son contrat, pourrait être échangé',
    "Les négociations à Istanbul entre le club et l'agent",
    'Rencontre à Istanbul des festivals de cinéma',
    'Otages du change : où échanger',
  ],
  [
    'Fútbol turco',
    'El Galatasaray negocia en Estambul el traspaso; posible intercambio de jugadores',
    'Presos de la hipoteca: canje de deuda',
    'Intercambio de estudiantes en Estambul: 300 personas',
    'Reunión en Estambul de empresarios textiles',
    'Rehenes del tipo de cambio',
  ],
  [
    'Stambuł na weekend',
    'Więźniowie własnego kredytu: wymiana walut',
    'Klub prowadzi rozmowy w Stambule',
    'Wymiana uczniów: 30 osób ze Stambułu',
    'Spotkanie w Stambule przedsiębiorców',
    'Wymieniono okna w dawnym więzieniu, ludzie zadowoleni',
  ],
  [
    'Istanbul in tre giorni',
    'Prigionieri del traffico: scambio tra bus e tram',
    'Il club tratta a Istanbul lo scambio di giocatori',
    'Incontro a Istanbul fra editori',
    'Scambio di libri tra persone detenute e scuole',
    'Ostaggi dei mercati: scambi in calo',
  ],
  [
    'Istambul barata',
    'Prisioneiros do trânsito trocam de bairro',
    'Reunião em Istambul de empresários',
    'Troca de casas com pessoas de Istambul',
    'Reféns do câmbio: onde trocar dinheiro',
    'O clube negocia em Istambul a troca de jogadores',
  ],
];

it.each(PAGES.map((texts) => ({ texts })))('finds nothing in $texts.0', ({ texts }) => {
  const blocks = texts.map((text, id) => ({ id, text }));
  const shown = findMentions(blocks, { dates: [] }).filter((mention) => !mention.bare);
  expect(shown).toEqual([]);
});

describe('a page on clubs that names the war once', () => {
  const shown = (...texts: readonly string[]): string[] =>
    findMentions(
      [
        'The club and its coach want the striker; the agent asks a transfer fee.',
        'Bank and sponsor pay. The footballer is no prisoner of his contract.',
        'Russia and Ukraine talk here, too.',
        ...texts,
      ].map((text, id) => ({ id, text })),
      { dates: [] },
    )
      .filter((mention) => !mention.bare)
      .map(({ text }) => text);

  it.each([
    'Talks in Istanbul are a rite: tea before figures.',
    'Le trattative di Istanbul sono un rito: prima il tè.',
    'Mille contro mille, scherza un intermediario.',
    'A thousand for a thousand, he jokes.',
  ])('finds nothing in: %s', (text) => expect(shown(text)).toEqual([]));

  it.each([
    ['The first talks in Istanbul made headlines.', 'talks in Istanbul'],
    ['Talks in Istanbul failed in 2022.', 'Talks in Istanbul'],
    ['Talks in Istanbul between Russia and Ukraine fill the hotels.', 'Talks in Istanbul'],
    ['A thousand for a thousand prisoners go home.', 'thousand for a thousand'],
  ])('finds what is told apart: %s', (text, found) => expect(shown(text)).toEqual([found]));
});

it.each(['The Istanbul talks began.', 'İstanbul görüşmeleri başladı.', 'Istanbul peace talks end'])(
  'marks a name that needs nobody named beside it: %s',
  (text) => {
    expect(findMentions([{ id: 0, text }], { dates: [] })).toMatchObject([
      { topic: 'talks', scope: 'covered' },
    ]);
  },
);
