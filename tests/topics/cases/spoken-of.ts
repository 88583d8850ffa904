import type { LanguageCases } from './language-cases.ts';

const around = 'Russia and Ukraine; prisoners of war.';

/** Captives who are spoken of, verbs of exchange in another sense, and those who bring people home. */
export const SPOKEN_OF: Readonly<Record<string, LanguageCases>> = {
  english: {
    around,
    cases: [
      ['Prisoners of both armies were exchanged.', 'swap:covered'],
      ['Prisoners of habit: 300 people swapped diaries', ''],
      ['The detained ship was exchanged for a fine.', ''],
      ['Needle exchange for 300 people; one detained', ''],
      ['The swap brought home 390 people on Friday.', 'swap:covered'],
      ['On Saturday 307 more were exchanged.', 'swap:covered'],
      ['Kyiv exchanged captured fighters.', 'swap:covered'],
      ['The exchange of homes between people is popular.', ''],
      ['The ministers traded remarks about prisoners.', ''],
      ['Zoo swaps captive pandas for two tigers', ''],
      ['The museum exchanged 300 captured paintings.', ''],
      ['Trade union leader jailed in Kyiv', ''],
      ['Fans exchanged scarves with 300 people from Kyiv.', ''],
      ['A prisoner’s pen pal exchange', ''],
    ],
    knownGaps: [
      ['Exchange lists of prisoners agreed: 1,000 names', 'swap:covered'],
      ['Knights captured, queens exchanged: the game was drawn', ''],
    ],
  },
  french: {
    around,
    cases: [
      ['Le zoo échange deux lions captifs contre un tigre.', ''],
      ['L’échange a ramené 390 personnes chez elles.', 'swap:covered'],
      ['Les ministres ont échangé sur le sort des prisonniers.', ''],
    ],
  },
  italian: {
    around,
    cases: [
      ['Lo zoo scambia animali in cattività.', ''],
      ['Lo scambio ha riportato a casa 390 persone.', 'swap:covered'],
      ['I ministri si sono scambiati impressioni sui prigionieri.', ''],
      ['Lo scambio di case tra persone piace.', ''],
    ],
  },
  german: {
    around,
    cases: [
      ['Der Zoo tauscht gefangene Wölfe.', ''],
      ['Über Belarus tauschten Kiew und Moskau Gefangene aus.', 'swap:covered'],
      ['Kiew und Moskau tauschten über Belarus Gefangene aus.', 'swap:covered'],
      ['Die Minister tauschten sich über die Lage der Gefangenen aus.', ''],
      ['Er habe sich mit ihm über die Gefangenen ausgetauscht.', ''],
      ['Gefangene tauschen sich über Bücher aus.', ''],
      ['Häftlinge tauschen Bücher im Gefängnis.', ''],
    ],
    knownGaps: [['Häftlinge tauschen im Gefängnis Bücher.', '']],
  },
  spanish: {
    around,
    cases: [
      ['El canje devolvió a casa a 390 personas.', 'swap:covered'],
      ['Los ministros intercambiaron impresiones sobre los presos.', ''],
      ['Los ministros intercambiaron ocurrencias sobre el trato de los presos.', ''],
    ],
  },
  portuguese: {
    around,
    cases: [
      ['Presa de pânico, trocou de fila com 300 pessoas.', ''],
      ['A troca levou para casa 390 pessoas.', 'swap:covered'],
      ['Kiev e Moscovo trocaram os presos.', 'swap:covered'],
      ['Os ministros trocaram impressões sobre os presos.', ''],
    ],
  },
  polish: {
    around,
    cases: [
      ['Między Kijowem a Moskwą wymiana jeńców to już rutyna.', 'swap:covered'],
      ['Więźniowie nałogu: wymiana igieł dla 300 osób', ''],
      ['Wśród wymienionych w sobotę jeńców jest mój brat.', 'swap:covered'],
      ['Kijów wymienił trzystu jeńców.', 'swap:covered'],
      ['Ministrowie wymienili się uwagami o jeńcach.', ''],
      ['Ministrowie wymienili coś tam o jeńcach.', ''],
      ['Rzecznik wymienił trzech jeńców z nazwiska.', ''],
      ['Wśród uwolnionych sztab wymienił żołnierzy i jeńców.', ''],
    ],
  },
  turkish: {
    around,
    cases: [['Takas 390 kişiyi evine getirdi.', 'swap:covered']],
  },
  ukrainian: {
    around,
    cases: [
      ['Люди міняють полонених на полонених.', 'swap:covered'],
      ['Бранці моди: люди міняють гардероб', ''],
      ['Обмін повернув додому 390 людей.', 'swap:covered'],
      ['Міністри обмінялися репліками про полонених.', ''],
      ['Міністри обмінялися кивками про полонених.', ''],
    ],
  },
  russian: {
    around,
    cases: [
      ['Заложники моды: люди меняют гардероб', ''],
      ['Обмен вернул домой 390 человек.', 'swap:covered'],
      ['Министры обменялись кивками о пленных.', ''],
      ['Министр обменялся с коллегой парой слов о пленных.', ''],
    ],
  },
};
