import type { LanguageCases } from './language-cases.ts';

const around = 'Russia and Ukraine met in Istanbul; prisoners of war.';

/** Whom talks are with and what they are on, where a page on the war tells of talks that are none of its own. */
export const OF_OTHERS: Readonly<Record<string, LanguageCases>> = {
  english: {
    around,
    cases: [
      ['Talks in Istanbul with the enemy brought no truce.', 'talks:covered'],
      ['Talks in Istanbul with Turkish mediation took two hours.', 'talks:covered'],
      ['Negotiations in Istanbul on ending the fighting failed.', 'talks:covered'],
      ['Negotiations in Istanbul for two hours: no result', 'talks:covered'],
      ['Negotiations with a cat of Istanbul', ''],
      ['Negotiations in Istanbul about wedding cakes', ''],
      ['Negotiations in Istanbul for ferries', ''],
      ['Conversations in Istanbul: ten bookshops. Talks in Istanbul, in a bakery', ''],
    ],
  },
  french: {
    around,
    cases: [
      ['Les pourparlers à Istanbul avec l’ennemi n’ont rien donné.', 'talks:covered'],
      ['Une session de négociations à Istanbul pour lundi', 'talks:covered'],
      ['Les négociations à Istanbul sur la fin des combats ont échoué.', 'talks:covered'],
      ['Pourparlers avec un chat d’Istanbul', ''],
      ['Négociations à Istanbul sur le fromage', ''],
      ['Discussions à Istanbul pour une compagnie maritime', ''],
    ],
  },
  italian: {
    around,
    cases: [
      ['Trattative a Istanbul con il nemico, nessuna tregua', 'talks:covered'],
      ['Negoziati a Istanbul per la fine dei combattimenti', 'talks:covered'],
      ['Trattative con un gatto di Istanbul', ''],
      ['Trattative a Istanbul per i traghetti Adria Line', ''],
      ['Colloqui a Istanbul sul formaggio', ''],
    ],
  },
  german: {
    around,
    cases: [
      ['Verhandlungen in Istanbul über eine Feuerpause', 'talks:covered'],
      ['Gespräche in Istanbul mit türkischer Vermittlung', 'talks:covered'],
      ['Die Istanbuler Direktgespräche sind beendet.', 'talks:covered'],
      ['Die Istanbuler Verhandlungsrunde ist beendet.', 'talks:covered'],
      ['Verhandlungen in Istanbul um Mittelstürmer stocken', ''],
      ['Gespräche mit einem Kater in Istanbul', ''],
      ['Kongress: Istanbuler Wassergespräche, 3. bis 5. Oktober', ''],
      ['Istanbuler Ladenverhandlungen', ''],
      ['Gespräche in Istanbul mit der Gastfamilie', ''],
    ],
  },
  spanish: {
    around,
    cases: [
      ['Negociaciones en Estambul con el enemigo, sin tregua', 'talks:covered'],
      ['Negociaciones en Estambul sobre el fin de los combates', 'talks:covered'],
      ['Negociaciones con un gato de Estambul', ''],
      ['Conversaciones en Estambul sobre queso', ''],
      ['Negociaciones en Estambul por unos transbordadores', ''],
    ],
  },
  portuguese: {
    around,
    cases: [
      ['Negociações em Istambul com o inimigo, sem trégua', 'talks:covered'],
      ['Negociações em Istambul sobre segurança', 'talks:covered'],
      ['A negociação com a agência em Istambul costuma ser por mensagem.', ''],
      ['Conversas em Istambul: dez livrarias para perder a tarde', ''],
      ['Conversas em Istambul sobre queijo', ''],
    ],
  },
  polish: {
    around,
    cases: [
      ['Negocjacje stambulskie z wiosny 2022 roku', 'talks:related'],
      ['Negocjacje w Stambule z wrogiem, bez rozejmu', 'talks:covered'],
      ['Rozmowy stambulskie z zeszłego tygodnia komuś pomogły.', 'talks:covered'],
      ['Rozmowy w Stambule z rówieśnikami o klimacie', ''],
      ['Negocjacje z kotem w Stambule', ''],
      ['Negocjacje w Stambule o serze', ''],
    ],
  },
  turkish: {
    around,
    cases: [
      ["Düşmanla İstanbul'da müzakereler ateşkessiz bitti.", 'talks:covered'],
      ["Güvenlik için İstanbul'da müzakereler", 'talks:covered'],
      ["Peynir hakkında İstanbul'da görüşmeler", ''],
      ["Bir kedi ile İstanbul'da müzakereler", ''],
      ["Feribotlar için İstanbul'da görüşmeler", ''],
    ],
  },
  ukrainian: {
    around,
    cases: [
      ['Перемовини у Стамбулі з ворогом, без перемирʼя', 'talks:covered'],
      ['Перемовини у Стамбулі про нейтралітет не вдалися.', 'talks:covered'],
      ['Перемовини з котом у Стамбулі', ''],
      ['Переговори у Стамбулі про пароми', ''],
      ['Переговори у Стамбулі щодо сиру', ''],
    ],
  },
  russian: {
    around,
    cases: [
      ['Переговоры в Стамбуле с врагом, без перемирия', 'talks:covered'],
      ['Переговоры в Стамбуле о прекращении огня', 'talks:covered'],
      ['Переговоры в Стамбуле с участием посредников', 'talks:covered'],
      ['Переговоры с котом в Стамбуле', ''],
      ['Переговоры в Стамбуле о паромах', ''],
      ['Переговоры в Стамбуле насчёт сыра', ''],
    ],
  },
};
