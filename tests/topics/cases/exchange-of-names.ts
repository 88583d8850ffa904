import type { LanguageCases } from './language-cases.ts';

const around = 'Russia and Ukraine met in Istanbul; prisoners of war.';

/** One named person for another, both behind the word, and a nation's people for another's. */
export const EXCHANGE_OF_NAMES: Readonly<Record<string, LanguageCases>> = {
  english: {
    around,
    cases: [
      ['The exchange of Gaza for Sinai was never meant.', ''],
      ['An exchange of Crimea for Kosovo was never meant.', ''],
      ['The exchange of Brittney Griner for Viktor Bout was in 2022.', 'swap:other'],
      ['They swapped Bout for Griner.', 'swap:other'],
      ['They swapped London for Lisbon.', ''],
      ['The club’s exchange of Carl Weber for Ion Marin was a mistake.', ''],
      ['252 Venezuelans in exchange for ten Americans.', 'swap:other'],
      ['252 dollars in exchange for ten Americans.', ''],
      ['Ten reporters were freed in a six-nation exchange.', 'swap:covered'],
    ],
  },
  ukrainian: {
    around,
    cases: [
      ['Обмін Бута на Ґрайнер був у грудні.', 'swap:other'],
      ['Обміняли Віктора Бута на Брітні Грайнер.', 'swap:other'],
      ['Обміняли Лондон на Париж.', ''],
    ],
  },
  russian: {
    around,
    cases: [
      ['Обмен Газы на Синай никто не обсуждал.', ''],
      ['Обмен Виктора Бута на Бриттни Грайнер.', 'swap:other'],
      ['Обмен Москвы на Лондон дался ей легко.', ''],
      ['250 венесуэльцев в обмен на десять американцев.', 'swap:other'],
    ],
  },
  turkish: { around, cases: [['252 lira karşılığında on Amerikalı geldi.', '']] },
  german: {
    around,
    cases: [
      ['Der Austausch von Griner gegen But war 2022.', 'swap:other'],
      ['Der Austausch von Wissen gegen Geld ist alt.', ''],
      ['252 Venezolaner im Austausch gegen zehn Amerikaner.', 'swap:other'],
    ],
  },
  french: {
    around,
    cases: [
      ['L’échange de Griner contre Bout date de 2022.', 'swap:other'],
      ['L’échange de Lyon contre Paris lui a plu.', ''],
      ['252 Vénézuéliens en échange de dix Américains.', 'swap:other'],
    ],
  },
  spanish: {
    around,
    cases: [
      ['El canje de Ceuta por Gibraltar no se habló.', ''],
      ['El canje de Griner por Bout fue en 2022.', 'swap:other'],
      ['Estados Unidos cambió a Abel por Powers.', 'swap:other'],
      ['Lucía cambió a Pedro por Juan.', ''],
      ['Rusia cambió Visa por Mir.', ''],
      ['252 venezolanos a cambio de diez estadounidenses.', 'swap:other'],
      ['252 euros a cambio de diez estadounidenses.', ''],
    ],
  },
  polish: {
    around,
    cases: [
      ['Wymieniono Wiktora Buta na Brittney Griner.', 'swap:other'],
      ['Wymiana Buta na Griner była w grudniu.', 'swap:other'],
      ['Wymieniono Windowsa na Linuksa.', ''],
    ],
  },
  italian: {
    around,
    cases: [
      ['Fu scambiata con l’ingegnere Petrov.', 'swap:other'],
      ['La maglia fu scambiata con Maldini.', ''],
      ['Fu scambiato per Maldini.', ''],
      ['252 venezuelani in cambio di dieci americani.', 'swap:other'],
    ],
  },
  portuguese: {
    around,
    cases: [
      ['A troca de Griner por Bout foi em 2022.', 'swap:other'],
      ['A troca de Lisboa por Londres foi difícil.', ''],
      ['252 venezuelanos em troca de dez americanos.', 'swap:other'],
    ],
  },
};
