import type { LanguageCases } from './language-cases.ts';

/** Verbs told apart: a second verb with a subject of its own, an aside before the captives, a thing that stands first. */
export const ASIDES: Readonly<Record<string, LanguageCases>> = {
  english: {
    around: 'Russia and Ukraine; prisoners of war.',
    cases: [
      ['A prisoner swap and an exchange of captives.', 'swap:covered swap:covered'],
      ['Another sit-down in Istanbul is pencilled in for June.', 'talks:related'],
      ['The drug trade paid for a generation of fighters.', ''],
      ['Heroes of 2001 are dying of what they breathed at the World Trade Center.', ''],
      ['Civilian offices such as the Ministry of Industry and Trade were closed.', ''],
      ['The soldiers would be traded, and the captives with them.', 'swap:covered'],
      ['Ministers spoke of personnel exchanges and of people-to-people exchanges.', ''],
      ['Embedded exchange officers and exchange and liaison officers serve there.', ''],
      ['In a text exchange, they told us that troops had come.', ''],
      ['An exchange of personnel held captive is near.', 'swap:covered'],
    ],
  },
  russian: {
    around: 'Россия и Украина; военнопленные.',
    cases: [
      ['Пленные меняли сигареты на хлеб, надзиратели менялись сменами.', ''],
      ['О размене тысячи пленных условились в мае.', 'swap:covered'],
      ['Размен купюр в банке закрыт.', ''],
    ],
  },
  ukrainian: {
    around: 'Росія й Україна; військовополонені.',
    cases: [
      ['Проєктами меморандумів делегації обмінялися: текст українці побачили за столом.', ''],
      ['Полоненими делегації обмінялися в п’ятницю.', 'swap:covered'],
    ],
  },
  french: {
    around: 'La Russie et l’Ukraine ; prisonniers de guerre.',
    cases: [
      ['Ils s’échangeaient, par la Suisse, leurs captifs.', 'swap:covered'],
      ['L’échange, deux arrestations : les détenus ont faim.', ''],
      ['Le gaz est une monnaie d’échange, les otages de ce marché paient.', ''],
    ],
  },
  spanish: {
    around: 'Rusia y Ucrania; prisioneros de guerra.',
    cases: [
      ['Casi 900 detenidos intercambiados en vuelos de la Cruz Roja.', 'swap:related'],
      ['El canje de 205 uniformados presos fue el 6 de mayo.', 'swap:related'],
    ],
  },
  portuguese: {
    around: 'Rússia e Ucrânia; prisioneiros de guerra.',
    cases: [
      ['Os reclusos trocavam tabaco por selos e os guardas trocavam folgas.', ''],
      ['Moeda de troca, reféns do gasóleo somos todos nós.', ''],
      ['Intercâmbio em Istambul: vale a pena?', ''],
    ],
  },
  turkish: {
    around: 'Rusya ve Ukrayna; savaş esirleri.',
    cases: [
      ['Kampta tutsakların sigarayı ekmekle takas ettiği anlatılır.', ''],
      ['Hükümlülerin yaptığı oyuncaklar ikinci el giysiyle takas ediliyor.', ''],
    ],
  },
};
