import type { LanguageCases } from './language-cases.ts';

/**
 * Words of one language that begin as those of another do: all ten share their tables. Each of these was once taken for its
 * neighbour ("serbest", free, for Serbs; "Agentur", a news agency, for a player's agent).
 */
export const NEIGHBOURS: Readonly<Record<string, LanguageCases>> = {
  english: {
    around: 'Russia and Ukraine; prisoners of war.',
    cases: [
      ['The hostages and prisoners were exchanged in Gaza.', 'swap:other'],
      ['A brief exchange of prisoners followed.', 'swap:covered'],
      ['Prisoners were exchanged near Kursk.', 'swap:covered'],
      ['Europeans watched the exchange of prisoners.', 'swap:covered'],
    ],
  },
  german: {
    around: 'Russland und die Ukraine; Gefangene.',
    cases: [
      ['Das Treffen der Taubenzüchter in Istanbul war schön.', ''],
      ['Nach den Gesprächen in Istanbul sagte er der Agentur Anadolu nichts.', 'talks:covered'],
      ['Im Gebiet Kursk wurden Gefangene ausgetauscht.', 'swap:covered'],
      ['Der Zulieferer verschiebt seine Tarifgespräche in Istanbul.', ''],
    ],
  },
  russian: {
    around: 'Россия и Украина; пленные.',
    cases: [
      [
        'На пресс-конференции по итогам переговоров в Стамбуле он заявил о прогрессе.',
        'talks:covered',
      ],
      ['Агентство сообщило об итогах переговоров в Стамбуле.', 'talks:covered'],
      ['С начала вторжения это крупнейший обмен пленными.', 'swap:covered'],
      ['Об этом сказали 16 мая, после встречи двух делегаций в Стамбуле.', 'talks:covered'],
      ['Симпозиум лингвистов: переговоры в Стамбуле о словаре.', ''],
    ],
  },
  ukrainian: {
    around: 'Росія й Україна; полонені.',
    cases: [
      ['На пресконференції після переговорів у Стамбулі він мовчав.', 'talks:covered'],
      ['Обмін полоненими відбувся 5 листопада.', 'swap:related'],
    ],
  },
  polish: {
    around: 'Rosja i Ukraina; jeńcy.',
    cases: [
      ['Na konferencji prasowej po rozmowach w Stambule milczał.', 'talks:covered'],
      ['Rozmowy kwalifikacyjne w Stambule odbędą się w maju.', ''],
    ],
  },
  turkish: {
    around: 'Rusya ve Ukrayna; esirler.',
    cases: [
      ['İstanbul’daki görüşmelerin ardından basın konferansında konuştu.', 'talks:covered'],
      ['Esir takasında bin kişi serbest bırakıldı.', 'swap:covered'],
    ],
  },
  spanish: {
    around: 'Rusia y Ucrania; prisioneros.',
    cases: [
      ['Las conversaciones en Estambul acabaron sin que nadie firmara.', 'talks:covered'],
      ['Rusia y Ucrania coincidieron: canje de prisioneros.', 'swap:covered'],
      ['El Madrid, en conversaciones en Estambul con el agente de un central', ''],
    ],
  },
  italian: {
    around: 'Russia e Ucraina; prigionieri.',
    cases: [
      ['I belligeranti si scambiavano i prigionieri.', 'swap:covered'],
      ['Dopo le trattative di Istanbul nessuno ha firmato un accordo.', 'talks:covered'],
      ['Dopo il fallimento delle trattative di Istanbul di tre anni fa', 'talks:related'],
    ],
  },
};

/** "three years ago" beside the talks tells which they were; beside the invasion it does not. */
export const YEARS_AGO: Readonly<Record<string, LanguageCases>> = {
  english: {
    around: 'Russia and Ukraine; prisoners of war.',
    cases: [
      ['After the failure of the Istanbul talks three years ago they fought on.', 'talks:related'],
      [
        'The talks in Istanbul, the first since the invasion three years ago, ended.',
        'talks:covered',
      ],
      ['They met in Istanbul for talks; the war began more than three years ago.', 'talks:covered'],
    ],
  },
};

/** Captives who stand beside an exchange and are not what is exchanged. */
export const BESIDE: Readonly<Record<string, LanguageCases>> = {
  english: {
    around: 'Russia and Ukraine; prisoners of war.',
    cases: [
      ['A heated exchange between prisoners and guards left two injured.', ''],
      ['The files were kept in swap and prisoner lists elsewhere.', ''],
      ['He had a prisoner or a car to swap.', ''],
      ['An exchange between hostages and prisoners was agreed.', 'swap:other'],
      ['An exchange between Russia and Ukraine of 1,000 prisoners was agreed.', 'swap:covered'],
      ['They want the exchange and release of prisoners.', 'swap:covered'],
      ['A 1,000-for-1,000 swap and some more words to fill a line.', 'swap:covered'],
      ["A prisoner swap.')</script> A 1,000-for-1,000 swap.", 'swap:covered swap:covered'],
    ],
  },
};
