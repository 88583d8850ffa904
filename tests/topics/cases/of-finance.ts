import type { LanguageCases } from './language-cases.ts';

const around = 'Russia and Ukraine met in Istanbul; prisoners of war.';

/** Firms and orders that talk in Istanbul, papers that people may exchange, names that only hold the city's. */
export const OF_FINANCE: Readonly<Record<string, LanguageCases>> = {
  english: {
    around,
    cases: [
      ['Carrier in talks in Istanbul over 200-jet order', ''],
      ['Talks in Istanbul over 30-day ceasefire', 'talks:covered'],
      ['Talks in Istanbul over 1,000 prisoners', 'talks:covered'],
      ['Talks in Istanbul over 2,000 square kilometres', 'talks:covered'],
      ['Talks in Istanbul over four regions', 'talks:covered'],
      ['Two multinationals hold talks in Istanbul', ''],
      ['Prisoners in law: the Istanbul Protocol talks', ''],
      ['The Heart of Asia - Istanbul Process began in 2011.', ''],
      ['The Istanbul process between Kyiv and Moscow began in May.', 'talks:covered'],
      ['Russians could exchange blocked securities.', ''],
      ['Azovstal commanders were exchanged.', 'swap:covered'],
      ['Azovstal commanders were exchanged for Medvedchuk.', 'swap:related'],
    ],
  },
  ukrainian: {
    around,
    cases: [
      ['Українцям дозволили обміняти папери.', ''],
      ['Українців дозволили обміняти.', 'swap:covered'],
      ['Заручниками обміну стали акціонери.', ''],
      ['Заручники обміну не підлягають, кажуть у Києві.', 'swap:covered'],
      ['Делегації радилися в Стамбулі.', 'talks:covered'],
      ['Командирів «Азову» обміняли.', 'swap:covered'],
      ['Командирів «Азову» обміняли на Медведчука.', 'swap:related'],
      ['Концерни ведуть переговори в Стамбулі.', ''],
      ['Серце Азії – Стамбульський процес', ''],
    ],
  },
  russian: {
    around,
    cases: [
      ['Россиянам предложили обменять заблокированные бумаги на деньги.', ''],
      ['Людям разрешили обменять билеты.', ''],
      ['Солдат предложили обменять.', 'swap:covered'],
      ['Участников прозвали заложниками обмена: на одной стороне акции.', ''],
      ['Переговоры концернов в Стамбуле', ''],
      ['215 украинцев обменены на 55 военных.', 'swap:related'],
      ['Баскетболистку Грайнер меняют на Виктора Бута.', 'swap:other'],
      ['Дипломаты России и США совещаются в Стамбуле.', 'talks:other'],
      ['Делегации России и Украины совещаются в Стамбуле.', 'talks:covered'],
      ['Протокол стамбульских переговоров опубликован.', 'talks:covered'],
    ],
  },
  turkish: {
    around,
    cases: [
      ["Asya'nın Kalbi - İstanbul Süreci başlatıldı.", ''],
      ['Ukrayna ile İstanbul süreci başladı.', 'talks:covered'],
      ['Holdingler İstanbul görüşmelerinde anlaşamadı.', ''],
    ],
  },
  german: {
    around,
    cases: [
      ['Gespräche in Istanbul über 200 Lastwagen', ''],
      ['Gespräche in Istanbul über 1000 Gefangene', 'talks:covered'],
      ['Verhandlungen zweier Konzerne in Istanbul', ''],
      ['Die Kommandeure von Asowstal wurden ausgetauscht.', 'swap:covered'],
    ],
  },
  french: {
    around,
    cases: [
      ['Les pourparlers de deux multinationales à Istanbul', ''],
      [
        'En mai, à Istanbul, Kiev négociait un échange de prisonniers.',
        'talks:covered swap:covered',
      ],
      ['Pourparlers à Istanbul sur 30 autobus', ''],
    ],
  },
  spanish: {
    around,
    cases: [
      ['Negociaciones de un consorcio en Estambul', ''],
      ['Los comandantes de Azovstal fueron canjeados.', 'swap:covered'],
    ],
  },
  italian: {
    around,
    cases: [
      ['Trattative di due multinazionali a Istanbul', ''],
      ['I comandanti di Azovstal furono scambiati.', 'swap:covered'],
    ],
  },
  polish: {
    around,
    cases: [
      ['Rozmowy koncernów zbrojeniowych w Stambule.', ''],
      ['Pomijamy rozmowy koncernów. Negocjacjom stambulskim poświęcimy podcast.', 'talks:covered'],
      ['Delegacje naradzały się w Stambule.', 'talks:covered'],
      ['Dowódców z Azowstalu wymieniono.', 'swap:covered'],
    ],
  },
  portuguese: {
    around,
    cases: [
      ['Em 2022, também em Istambul, negociava-se o fim da guerra.', 'talks:related'],
      ['Negociações de duas multinacionais em Istambul', ''],
      ['Os comandantes de Azovstal foram trocados.', 'swap:covered'],
    ],
  },
};
