import type { LanguageCases } from './language-cases.ts';

const around = 'Russia and Ukraine; prisoners of war.';

/** Captives for captives, a named person for another, a swap of which one left prison, and what comes near them. */
export const BARTER: Readonly<Record<string, LanguageCases>> = {
  english: {
    around,
    cases: [
      ['Day two of the big prisoners-for-prisoners deal.', 'swap:covered'],
      ['Hostages for prisoners: Gaza waits.', 'swap:other'],
      ['In February Marc Fogel had been swapped for Alexander Vinnik.', 'swap:other'],
      ['Marc Fogel was handed over in exchange for Alexander Vinnik.', 'swap:other'],
      ['Evan Gershkovich walked out of jail in a swap.', 'swap:other'],
      [
        'Happy. #SwapOfPOWs #PrisonerSwap #swapofprisoners',
        'swap:covered swap:covered swap:covered',
      ],
      ['Soldiers and civilians swapped today are another matter.', 'swap:covered'],
      ['Jailed for captured tanks, he was freed.', ''],
      ['Prisoners for peace, a choir, sang.', ''],
      ['Prisoners paint in return for food.', ''],
      ['The prison runs a book swap.', ''],
      ['Kyiv asked for arms in exchange for a promise.', ''],
      ['#SwapOfPlants #TalkOfTheTown', ''],
    ],
  },
  french: {
    around,
    cases: [
      ['Otages contre prisonniers : Gaza attend.', 'swap:other'],
      ['Marc Fogel a été remis en échange de Alexander Vinnik.', 'swap:other'],
      ['Il est sorti de prison dans un échange.', 'swap:covered'],
      ['Les prisonniers peignent contre un repas.', ''],
      ['L’échange, dans lequel mille hommes ont été libérés, est fini.', 'swap:covered'],
    ],
  },
  italian: {
    around,
    cases: [
      ['Ostaggi in cambio di detenuti: a Gaza si tratta ancora', 'swap:other'],
      ['Mille prigionieri russi ceduti in cambio di mille ucraini.', 'swap:covered'],
      ['Andrea Rossi è stato consegnato in cambio di Carlo Bianchi.', 'swap:other'],
      ['È uscito dal carcere in uno scambio.', 'swap:covered'],
      ['I prigionieri lavorano in cambio di mille euro.', ''],
      ['I detenuti cucinano in cambio di un permesso.', ''],
    ],
  },
  german: {
    around,
    cases: [
      ['Geiseln gegen Häftlinge: Gaza wartet', 'swap:other'],
      ['Gefangene gegen Gefangene, so lautet die Formel.', 'swap:covered'],
      ['Häftlinge gegen Zwang: ein Verein', ''],
    ],
  },
  spanish: {
    around,
    cases: [
      ['Prometen liberar a mil prisioneros por bando a cambio de otros mil.', 'swap:covered'],
      ['Cambiar prisioneros por prisioneros es raro.', 'swap:covered'],
      ['Israel cambió a más de mil presos por un solo soldado.', 'swap:other'],
      ['Kiev recupera a 215 defensores; los cambia por 55 militares presos.', 'swap:related'],
      ['Otros 1.200 presos de guerra por bando entrarán en el próximo canje.', 'swap:related'],
      ['Salió de la cárcel en un canje.', 'swap:covered'],
      ['Los presos cambian de celda por orden del alcaide.', ''],
      ['El alcaide cambió presos por votos de los vecinos.', ''],
      ['Cambió su celda por otra, dice el preso.', ''],
      ['Presos por robo, cien personas esperan.', ''],
      ['Los presos pintan a cambio de 500 euros.', ''],
    ],
  },
  portuguese: {
    around,
    cases: [
      ['Presos por presos: Gaza espera.', 'swap:other'],
      ['Marc Fogel foi entregue em troca de Alexander Vinnik.', 'swap:other'],
      ['Ksenia Karelina saiu da cadeia numa troca com Artur Petrov.', 'swap:other'],
      ['Os presos pintam em troca de comida.', ''],
    ],
  },
  polish: {
    around,
    cases: [
      ['Jeńcy za jeńców: dzień drugi', 'swap:covered'],
      ['Oddano więźniów w zamian za stu żołnierzy.', 'swap:covered'],
      ['Więźniowie malują w zamian za obiad.', ''],
    ],
  },
  turkish: {
    around,
    cases: [
      ['Takas kapsamında 303 kişi evine döndü.', 'swap:covered'],
      ['Mahkumlar yemek karşılığında resim yapıyor.', ''],
    ],
  },
  ukrainian: {
    around,
    cases: [
      ['Полонені на полонених: день другий', 'swap:covered'],
      ['Марка Фогеля було обміняно на Олександра Вінника.', 'swap:other'],
      ['Обмін, у якому звільнили 303 людини, завершено.', 'swap:covered'],
      ['Він вийшов із тюрми по обміну.', 'swap:covered'],
      ['Вʼязні за мир: хор у колонії', ''],
    ],
  },
  russian: {
    around,
    cases: [
      ['Пленные на пленных: день второй', 'swap:covered'],
      ['Обмен, в котором освободили журналиста Гершковича: год спустя', 'swap:other'],
      ['Марк Фогель был обменян на Александра Винника.', 'swap:other'],
      ['Он вышел из тюрьмы по обмену.', 'swap:covered'],
      ['Заключённые за мир: хор в колонии', ''],
      ['Обмен, о котором он вернулся рассказать, был книжным.', ''],
    ],
  },
};
