import type { LanguageCases } from './language-cases.ts';

/** Talks told from farther away, talks that are to go on, talks of business; what sounds like a swap. */
export const FARTHER: Readonly<Record<string, LanguageCases>> = {
  english: {
    around: 'Russia and Ukraine; prisoners of war.',
    cases: [
      ['In Istanbul, around a long table, Russians and Ukrainians held talks.', 'talks:covered'],
      [
        'In Istanbul the two sides also agreed that Putin and the Ukrainian president will meet.',
        '',
      ],
      ['Markets wrap: oil gains as Istanbul talks leave traders cold.', 'talks:covered'],
      ['The Istanbul Convention talks resume in parliament.', ''],
      ['Signed under the Vienna Convention, the talks in Istanbul ended.', 'talks:covered'],
      ['A publisher is back from talks in Istanbul.', ''],
      ['The pipeline and the talks in Istanbul that nobody wanted.', ''],
      ['Trade negotiations in Istanbul: carpet makers are hopeful.', ''],
      ['The manufacturer held talks in Istanbul.', ''],
      ['Since 2022 the two have exchanged prisoners many a time.', 'swap:related'],
      ['Since 2022 this was the largest exchange of prisoners.', 'swap:covered'],
      ['So far 697 prisoners of each side have been exchanged.', 'swap:covered'],
      ['Prisoners are rarely exchanged before a trial.', 'swap:related'],
    ],
  },
  german: {
    around: 'Russland und die Ukraine; Gefangene.',
    cases: [
      [
        'In Istanbul haben sich am Freitag Vertreter der Ukraine und Russlands zu Verhandlungen getroffen.',
        'talks:covered',
      ],
      [
        'Am selben Tag verhandelten übrigens, ein paar Straßen weiter, auch der Iran und drei Staaten in Istanbul.',
        'talks:other',
      ],
      ['Die Gespräche werden in Istanbul fortgesetzt.', 'talks:related'],
      ['Er kommt zu einer Lesung: „Istanbuler Nächte, Gespräche über das Exil“.', ''],
      ['Geschäftsverhandlungen in Istanbul verliefen gut.', ''],
      ['Die Gespräche mit dem Hersteller in Istanbul dauerten lange.', ''],
      ['Handelsgespräche in Istanbul: die Kaufleute sind zufrieden.', ''],
    ],
  },
  french: {
    around: 'La Russie et l’Ukraine ; des prisonniers.',
    cases: [
      [
        'À Istanbul déjà, au printemps 2022, les deux délégations avaient négocié une neutralité.',
        'talks:related',
      ],
      ['Les pourparlers reprendront à Istanbul.', 'talks:related'],
      ['Des pourparlers d’affaires à Istanbul.', ''],
      ['Les pourparlers à Istanbul, selon les Affaires étrangères, ont duré.', 'talks:covered'],
      ['Des négociations commerciales à Istanbul sur le textile.', ''],
    ],
  },
  spanish: {
    around: 'Rusia y Ucrania; prisioneros.',
    cases: [
      ['Las negociaciones seguirán en Estambul.', 'talks:related'],
      ['Las negociaciones siguen en Estambul.', 'talks:covered'],
      ['El Convenio de Estambul: conversaciones en el Senado.', ''],
      ['La fábrica negocia en Estambul la compra de telas.', ''],
      ['El distribuidor cierra negociaciones en Estambul.', ''],
      ['Desde 2022 ambos bandos canjean prisioneros.', 'swap:related'],
    ],
  },
  italian: {
    around: 'Russia e Ucraina; prigionieri.',
    cases: [
      [
        'A Istanbul, intorno a un tavolo a ferro di cavallo, russi e ucraini trattano.',
        'talks:covered',
      ],
      ['Trattative d’affari a Istanbul per il marmo.', ''],
      ['Russi e ucraini hanno trattato a Istanbul.', 'talks:covered'],
      ['La terza tornata a Istanbul è finita.', 'talks:related'],
      ['Le trattative riprenderanno a Istanbul.', 'talks:related'],
      ['Fu detenuto per uno scambio di persona.', ''],
      ['Uno scambio difettoso: prigionieri per ore i pendolari.', ''],
      ['Uno scambio di persone detenute è finito.', 'swap:covered'],
    ],
  },
  portuguese: {
    around: 'A Rússia e a Ucrânia; prisioneiros.',
    cases: [
      ['A ronda de conversações que, a 16 de Maio, decorreu em Istambul.', 'talks:covered'],
      ['A fábrica negocia em Istambul a compra de tecidos.', ''],
      ['As negociações prosseguirão em Istambul.', 'talks:related'],
      ['Desde 2022 que as duas partes trocam prisioneiros.', 'swap:related'],
      ['Desde 2022 foi a maior troca de prisioneiros.', 'swap:covered'],
    ],
  },
  polish: {
    around: 'Rosja i Ukraina; jeńcy.',
    cases: [
      ['Kupcy z Rzeszowa na rozmowach handlowych w Stambule.', ''],
      ['Konwencja stambulska: rozmowy w Sejmie.', ''],
      ['Negocjacje biznesowe w Stambule dobiegły końca.', ''],
      ['Czwarta tura rozmów stambulskich nie ma daty.', 'talks:related'],
      ['Druga tura w Stambule trwała godzinę.', 'talks:related'],
      ['Rokowania mają być kontynuowane w Stambule.', 'talks:related'],
      ['Ponowne rozmowy w Stambule są możliwe.', 'talks:related'],
    ],
  },
  russian: {
    around: 'Россия и Украина; пленные.',
    cases: [
      ['Переговоры продолжатся в Стамбуле.', 'talks:related'],
      ['Деловые переговоры в Стамбуле завершены.', ''],
      ['Торговые переговоры в Стамбуле завершены.', ''],
      ['Делегации вновь встретятся в Стамбуле.', 'talks:related'],
    ],
  },
  ukrainian: {
    around: 'Росія й Україна; полонені.',
    cases: [
      ['Переговори продовжаться у Стамбулі.', 'talks:related'],
      ['Фабрика веде перемовини у Стамбулі.', ''],
      ['Видавчиня повернулася з переговорів у Стамбулі з тамтешнім видавництвом.', ''],
      ['Разом обміняно вже по 697 бранців.', 'swap:covered'],
    ],
  },
  turkish: {
    around: 'Rusya ve Ukrayna; esirler.',
    cases: [
      ['İstanbul’daki üçüncü turdan esir takası çıktı.', 'talks:related swap:related'],
      ['İstanbul Sözleşmesi görüşmeleri Meclis’te.', ''],
      ['İstanbul’da iş görüşmeleri sürüyor.', ''],
      ['Müzakereler İstanbul’da sürecek.', 'talks:related'],
      ['Askerler de takas edilecek esirler arasındaydı.', 'swap:covered'],
      ['Takas mahkûmlar arasında yasak.', ''],
      ['“Mahkûm yolu” yazımızda bir fotoğrafı yanlışlıkla değiştirdik.', ''],
    ],
  },
};
