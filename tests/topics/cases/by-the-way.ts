import type { LanguageCases } from './language-cases.ts';

const around = 'Russia and Ukraine; prisoners of war.';

/** What is said of captives by the way, by name only, or of what they never were; and what else is exchanged beside them. */
export const BY_THE_WAY: Readonly<Record<string, LanguageCases>> = {
  english: {
    around,
    cases: [
      ['Two “captives” swapped notes.', ''],
      ['Kyiv swapped “hostages” for captured soldiers.', 'swap:covered'],
      ['A deal that swapped two thousand human beings.', 'swap:covered'],
      ['A man detained over a missing stamp was exchanged, he jokes, for a letter.', ''],
      ['Prisoners detained for years over words were exchanged.', 'swap:covered'],
      ['The captured coins were exchanged.', ''],
      ['Soldiers captured in May were exchanged.', 'swap:covered'],
      ['The clothes swap draws 300 people.', ''],
      ['The swap brought 300 people home.', 'swap:related'],
    ],
  },
  ukrainian: {
    around,
    cases: [
      ['Ніколи не обмінюйте гроші в людей на вулиці.', ''],
      ['Гроші обміняним військовим платять завжди.', 'swap:covered'],
      ['Рада хоче обміняти ділянку біля в’язниці на подвір’я.', ''],
      ['«Полонених тут не беруть, фігури міняють».', ''],
      ['Обмін одягом збирає 300 людей.', ''],
    ],
  },
  russian: {
    around,
    cases: [
      ['Обменять «заключённого» оказалось не на кого.', ''],
      ['Модели-«пленницы» обменивались шарфами.', ''],
      ['390, 307 и 303 человека были обменяны.', 'swap:covered'],
      ['Не меняйте деньги у людей на улице.', ''],
    ],
  },
  turkish: {
    around,
    cases: [
      ['Esirlerin takası yapıldı.', 'swap:covered'],
      ['Paranızı insanlarla takas etmeyin.', ''],
    ],
  },
  german: {
    around,
    cases: [
      ['Zwei „Gefangene“ durften keine Zettel austauschen.', ''],
      ['300 Gefangene durften nach Hause, sie wurden ausgetauscht.', 'swap:related'],
      ['Der Wärmetauscher, sagen Gefangene, ist kalt.', ''],
      ['Die Tauschbörse lockt 300 Menschen.', ''],
    ],
  },
  french: {
    around,
    cases: [
      ['Les mannequins, « prisonnières » d’un carré de soie, s’échangent leurs escarpins.', ''],
      ['Les swaps attirent jusqu’à cinq cents personnes.', ''],
      ['Mon frère m’échange ses billes contre un livre.', ''],
      ['L’échange a ramené 300 personnes.', 'swap:related'],
    ],
  },
  spanish: {
    around,
    cases: [
      ['Los alumnos deben canjear hasta conseguir algo.', ''],
      ['Ahora hasta mi hijo me canjea verduras por postre.', ''],
      ['A mi hijo lo canjearon por soldados rusos.', 'swap:covered'],
      ['El intercambiador, dicen los presos, está frío.', ''],
    ],
  },
  polish: {
    around,
    cases: [
      ['Wymiana ubrań przyciąga 300 osób.', ''],
      ['Wymiennik ciepła, mówią więźniowie, jest zimny.', ''],
      ['„Więźniowie” wymieniali się liścikami.', ''],
    ],
  },
  italian: {
    around,
    cases: [
      ['Dilemma del prigioniero · Riscatto · Scambiatore di calore', ''],
      ['Trenta ragazzi del liceo partono in scambio per Istanbul.', ''],
      ['Lo scambio riporta a casa 300 prigionieri.', 'swap:related'],
    ],
  },
  portuguese: {
    around,
    cases: [
      ['A feira de trocas atrai 300 pessoas.', ''],
      ['A troca devolveu 300 pessoas.', 'swap:related'],
      ['As “prisioneiras” trocam de roupa.', ''],
    ],
  },
};

const clubs =
  'The club and its coach sold a player; the bank and the firm paid the fee to the striker.';

/** The same words in a page on clubs and firms that names no party. */
export const WITHOUT_A_WAR: Readonly<Record<string, LanguageCases>> = {
  english: {
    around: clubs,
    cases: [
      ['Nobody is about to swap him for a political prisoner.', ''],
      ['Hamas wants to swap him for a political prisoner.', 'swap:other'],
      ['In 1944 came the exchange of its captives.', 'swap:other'],
      ['The film tells of a prisoner swap on a bridge.', ''],
      ['She tells of a prisoner swap on a bridge.', 'swap:covered'],
    ],
  },
  ukrainian: {
    around: clubs,
    cases: [['Він віддав би квартиру в обмін на моє ув’язнення.', '']],
  },
  russian: { around: clubs, cases: [['Его не обменяют ни на какого пленного.', '']] },
  turkish: { around: clubs, cases: [['Esir takası filmini bir kulüp anlatıyor.', '']] },
  german: {
    around: clubs,
    cases: [['Niemand tauscht ihn gegen einen Gefangenen ein.', '']],
  },
  french: { around: clubs, cases: [['Personne ne va l’échanger contre un prisonnier.', '']] },
  spanish: {
    around: clubs,
    cases: [
      ['«Intercambio de rehenes: el lateral por el presidente».', ''],
      ['Nadie lo va a canjear por un preso.', ''],
    ],
  },
  polish: { around: clubs, cases: [['Nikt go nie wymieni na więźnia.', '']] },
  italian: { around: clubs, cases: [['Nessuno lo scambia per un prigioniero.', '']] },
  portuguese: {
    around: clubs,
    cases: [
      ['Um recluso pode entrar na troca.', ''],
      ['Fui cativa dela nove anos e não me trocava por ninguém.', ''],
    ],
  },
};
