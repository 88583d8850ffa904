import type { LanguageCases } from './language-cases.ts';

const around = 'Russia and Ukraine met in Istanbul; prisoners of war.';

/** Where and when they met, told from farther away: in the city, behind a participle, by nobody named, in a chapter of a video. */
export const WHERE_THEY_MET: Readonly<Record<string, LanguageCases>> = {
  english: {
    around,
    cases: [
      [
        'Negotiators sat in Istanbul on May 16. They had not met in Istanbul since 2022.',
        'talks:covered talks:related',
      ],
      ['Negotiators flew to Istanbul in May. She met her husband in Istanbul.', ''],
      ['The negotiators met for two hours in the Turkish city, in Istanbul.', 'talks:covered'],
      ['Friends met in the old city, in Istanbul.', ''],
      ['0:00 The road 4:12 The list 11:40 Istanbul, talks: what we know', 'talks:covered'],
      ['0:00 Why civilians were exchanged 17:05 Transfer news', 'swap:covered'],
      ['0:00 Captives of habit 17:05 Currency exchange', ''],
    ],
  },
  ukrainian: {
    around,
    cases: [
      [
        '0:00 Колона 11:40 Чому цивільних обміняли 17:05 Стамбул, переговори: коротко 25:00 Збір',
        'swap:covered talks:covered',
      ],
      ['Переговорники зустрілися в турецькому місті, в Стамбулі.', 'talks:covered'],
      ['Зустріч у Стамбулі, палац Долмабахче', 'talks:covered'],
      ['Зустріч у Стамбулі, біля палацу Долмабахче', ''],
    ],
  },
  russian: {
    around,
    cases: [
      ['Очный раунд в Стамбуле, дворец Долмабахче.', 'talks:covered'],
      ['Встреча выпускников в Стамбуле у дворца Долмабахче', ''],
      ['Делегации встретились в турецком городе, в Стамбуле.', 'talks:covered'],
    ],
  },
  turkish: {
    around,
    cases: [
      ["İstanbul'da 16 Mayıs'ta yapılan ilk toplantıda liste verildi.", 'talks:covered'],
      ["İstanbul'da Haziran ayında heyetler arasında düzenlenen ikinci turda", 'talks:related'],
      ["İstanbul'da dün akşam yapılan diş hekimleri toplantısında", ''],
    ],
  },
  german: {
    around,
    cases: [
      ['Die Unterhändler trafen sich in der türkischen Stadt, in Istanbul.', 'talks:covered'],
      ['Die Delegationen hatten sich seit 2022 nicht in Istanbul getroffen.', 'talks:related'],
    ],
  },
  french: {
    around,
    cases: [
      ['Les négociateurs se sont retrouvés dans la ville turque, à Istanbul.', 'talks:covered'],
      ['Des amis se sont retrouvés dans la vieille ville, à Istanbul.', ''],
    ],
  },
  spanish: {
    around,
    cases: [
      ['En 2022 se conversó en Estambul durante semanas.', 'talks:related'],
      ['En 2022 conversé en Estambul con un guía.', ''],
      ['Las delegaciones se reunieron en la ciudad turca, en Estambul.', 'talks:covered'],
    ],
  },
  italian: {
    around,
    cases: [
      ['I negoziatori si sono incontrati nella città turca, a Istanbul.', 'talks:covered'],
      ['A Istanbul si discuteva già nel 2022.', 'talks:related'],
    ],
  },
  polish: {
    around,
    cases: [
      ['W Stambule rozmawiano już w 2022, i to znacznie dłużej.', 'talks:related'],
      ['W Stambule w 2022 rozmawialiśmy z przewodnikiem.', ''],
      ['W Stambule rozmawiano z przewodnikiem.', ''],
    ],
  },
  portuguese: {
    around,
    cases: [
      ['As delegações reuniram-se na cidade turca, em Istambul.', 'talks:covered'],
      ['Em 2022 discutia-se em Istambul outra coisa.', 'talks:related'],
    ],
  },
};
