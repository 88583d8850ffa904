import type { LanguageCases } from './language-cases.ts';

const around = 'Russia and Ukraine met in Istanbul; prisoners of war.';

/** Nationals exchanged for each other, a feast as the day of a swap, dialogues and sittings, and what comes near them. */
export const NATIONALS: Readonly<Record<string, LanguageCases>> = {
  english: {
    around,
    cases: [
      ['They were swapped for ten Americans.', 'swap:other'],
      ['Ten Americans were swapped.', 'swap:other'],
      ['They were traded for an equal number of Ukrainian servicemen.', 'swap:covered'],
      ['He was exchanged at Easter.', 'swap:related'],
      ['Every prisoner swap takes weeks.', 'swap:related'],
      ['Prisoners have been exchanged more than sixty times.', 'swap:related'],
      ['They exchanged five times as many prisoners.', 'swap:covered'],
      ['Much changed since the sides last negotiated in Istanbul.', 'talks:related'],
      ['When Moscow and Kyiv last met in Istanbul, on 16 May, they agreed.', 'talks:covered'],
      ['Russians and Ukrainians saw each other in Istanbul.', 'talks:covered'],
      ['A dialogue of two hours in Istanbul.', 'talks:covered'],
      ['The envoy has swapped posts with her husband.', ''],
      ['The commander exchanged a joke with the crew.', ''],
      ['The women swapped seats with their brothers.', ''],
      ['He was traded for two Israeli drones.', ''],
      ['The club swapped a goalkeeper for two Iranians.', ''],
      ['The museum exchanged the painting for an equal number of coins.', ''],
      ['Two Americans exchanged a look.', ''],
      ['They exchanged Easter eggs.', ''],
      ['Eggs exchanged at Easter are red.', ''],
      ['She and her husband met in Istanbul in 2022.', ''],
      ['A dialogue of two hours between bakers and the city in Istanbul.', ''],
      ['The interfaith dialogue in Istanbul goes on.', ''],
      ['The Istanbul talks ended. His wife met designers in Istanbul.', 'talks:covered'],
      ['The Istanbul talks ended. A meeting of dentists in Istanbul follows.', 'talks:covered'],
      ['Talks in Istanbul with a supermarket chain went well.', ''],
    ],
  },
  ukrainian: {
    around,
    cases: [
      ['Його обміняли на двох американців.', 'swap:other'],
      ['Двох обміняли на Великдень.', 'swap:related'],
      ['Обміняний із Таганрога у травні прикордонник бачив його в березні.', 'swap:covered'],
      ['Кожен обмін полоненими готують тижнями.', 'swap:related'],
      ['Росіяни й українці побачилися у Стамбулі.', 'talks:covered'],
      ['Після переговорів у Стамбулі з мережею крамниць сир коштує більше.', ''],
      ['Дружини обмінялися місцями.', ''],
    ],
  },
  russian: {
    around,
    cases: [
      ['Его обменяли на двух иранцев.', 'swap:other'],
      ['Двоих обменяли на Пасху.', 'swap:related'],
      ['Пленных обменивали более шестидесяти раз.', 'swap:related'],
      ['Русские и украинцы увиделись в Стамбуле.', 'talks:covered'],
      ['Стамбульские переговоры трёх лет давности кончились ничем.', 'talks:related'],
      ['Десять американских ракет обменяли на газ.', ''],
      ['Соседи обменялись местами.', ''],
    ],
  },
  turkish: {
    around,
    cases: [
      ['Onu iki Amerikalıya karşılık takas ettiler.', 'swap:other'],
      ['Her esir takası haftalar sürer.', 'swap:related'],
      ['Üç yıl önceki İstanbul müzakereleri sonuçsuz kaldı.', 'talks:related'],
      ['İstanbul’da bir mağaza zinciriyle görüşmeler bitti.', ''],
    ],
  },
  german: {
    around,
    cases: [
      ['Er wurde gegen zehn Amerikaner ausgetauscht.', 'swap:other'],
      ['Er wurde zu Ostern ausgetauscht.', 'swap:related'],
      ['Mehr als sechzigmal haben beide Länder Gefangene ausgetauscht.', 'swap:related'],
      ['Jeder Gefangenenaustausch dauert Wochen.', 'swap:related'],
      ['Zehn amerikanische Raketen wurden ausgetauscht.', ''],
      ['Nachbarn tauschten zu Ostern Eier.', ''],
      ['Die Frauen tauschten die Plätze.', ''],
    ],
  },
  french: {
    around,
    cases: [
      ['Ils ont été échangés contre dix Américains.', 'swap:other'],
      ['Chaque échange de prisonniers prend des semaines.', 'swap:related'],
      ['Russes et Ukrainiens se sont revus à Istanbul.', 'talks:covered'],
      ['Le dialogue de deux heures à Istanbul n’a rien donné.', 'talks:covered'],
      ['Il a échangé son siège contre deux Américains.', ''],
      ['Les deux sœurs ont échangé leurs places.', ''],
      ['Le dialogue entre les religions à Istanbul reprend.', ''],
    ],
  },
  spanish: {
    around,
    cases: [
      ['Fueron canjeados por diez estadounidenses.', 'swap:other'],
      ['Diez estadounidenses fueron canjeados.', 'swap:other'],
      ['Pidió «canjear» a los suyos por un número idéntico de presos.', 'swap:covered'],
      ['A un vecino lo canjearon en Pascua.', 'swap:related'],
      ['Crónica de un diálogo de cien minutos en Estambul', 'talks:covered'],
      ['La última vez que las partes negociaron en Estambul no hubo acuerdo.', 'talks:related'],
      ['Se cambiaron por dos aviones iraníes.', ''],
      ['El diálogo con los comerciantes en Estambul sigue.', ''],
    ],
  },
  italian: {
    around,
    cases: [
      ['Cinque americani furono scambiati con cinque iraniani.', 'swap:other'],
      ['I prigionieri sono stati scambiati più di sessanta volte.', 'swap:related'],
      ['Prima che russi e ucraini si sedessero a Istanbul, si parlava d’altro.', 'talks:covered'],
      [
        'I negoziati di Istanbul del 2022 fallirono. Nell’incontro di venerdì a Istanbul si è parlato poco.',
        'talks:related talks:covered',
      ],
      ['Dieci dollari americani furono scambiati.', ''],
      ['Il dialogo tra le religioni a Istanbul riprende.', ''],
      ['I due attori si scambiano i ruoli.', ''],
    ],
  },
  polish: {
    around,
    cases: [
      ['Wymieniono ich na dziesięciu Amerykanów.', 'swap:other'],
      ['Wymieniono ich w Wielkanoc.', 'swap:related'],
      [
        'Kijów chce, aby kolejne spotkanie delegacji w Stambule przygotowało szczyt.',
        'talks:related',
      ],
      ['Stambulskie negocjacje sprzed trzech lat skończyły się na papierze.', 'talks:related'],
      ['Siostry zamieniły się miejscami.', ''],
      ['Negocjacje w Stambule z siecią sklepów trwały dwa dni.', ''],
    ],
  },
  portuguese: {
    around,
    cases: [
      ['Foram trocados por dez americanos.', 'swap:other'],
      ['Em 2022 já tinham sentado para conversar em Istambul.', 'talks:related'],
      ['Cada troca de prisioneiros leva semanas.', 'swap:related'],
      ['Russos e ucranianos voltaram a ver-se em Istambul.', 'talks:covered'],
      ['As irmãs trocaram os turnos.', ''],
      ['O diálogo com as lojas em Istambul continua.', ''],
    ],
  },
};
