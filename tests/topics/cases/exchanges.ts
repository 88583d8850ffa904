import type { LanguageCases } from './language-cases.ts';

const around = 'Russia and Ukraine; prisoners of war.';

/** Swaps named by other words than the usual, and what comes near them. */
export const EXCHANGES: Readonly<Record<string, LanguageCases>> = {
  english: {
    around,
    cases: [
      ['A mutual release of prisoners was agreed.', 'swap:covered'],
      ['The 303 who were swapped on Sunday are well.', 'swap:covered'],
      ['Prisoners are exchanged while the guns fire.', 'swap:covered'],
      ['P&W exchange engines in Istanbul for Russian carriers.', ''],
      ['Kyiv released prisoners last week.', ''],
      ['The feeling is mutual, the freed man said.', ''],
      ['A prisoner who exchanges letters with a child won a prize.', ''],
      ['She published an exchange of war memoirs.', ''],
      ['Prisoners of war exchange lists were handed over.', 'swap:covered'],
    ],
    // Found, it would lend its event to the claims around it, whichever swap they speak of.
    knownGaps: [['It was the largest exchange of the war.', 'swap:covered']],
  },
  french: {
    around,
    cases: [
      ['La libération réciproque de mille prisonniers est achevée.', 'swap:covered'],
      ['La remise en liberté mutuelle des captifs a commencé.', 'swap:covered'],
      ['Les blessés graves et les moins de 25 ans doivent être échangés.', 'swap:related'],
      ['La libération des prisonniers politiques attendra.', ''],
      ['Une estime réciproque unit les deux prisonniers.', ''],
    ],
  },
  italian: {
    around,
    cases: [
      ['Il rilascio reciproco dei prigionieri è finito.', 'swap:covered'],
      ['Mille prigionieri in cambio di mille: ecco l’accordo.', 'swap:covered'],
      ['I due eserciti barattarono mille captivi.', 'swap:covered'],
      ['Mosca chiede in cambio la fine delle sanzioni.', ''],
      ['Un barattolo per i prigionieri: la colletta.', ''],
    ],
  },
  german: {
    around,
    cases: [
      ['Die gegenseitige Freilassung von je tausend Gefangenen beginnt.', 'swap:covered'],
      ['Die 390, die am Freitag ausgetauscht wurden, sind daheim.', 'swap:covered'],
      ['Die Freilassung eines Gefangenen wurde gefordert.', ''],
    ],
  },
  spanish: {
    around,
    cases: [
      ['La excarcelación recíproca de mil cautivos ha terminado.', 'swap:covered'],
      ['Mil presos a cambio de mil: ese es el acuerdo.', 'swap:covered'],
      ['Los trueques de prisioneros anteriores fueron menores.', 'swap:related'],
      ['Hubo afecto mutuo entre los presos.', ''],
    ],
  },
  portuguese: {
    around,
    cases: [
      ['A libertação mútua de mil prisioneiros terminou.', 'swap:covered'],
      ['Os dois exércitos permutaram mil prisioneiros.', 'swap:covered'],
      ['A libertação de um preso foi adiada.', ''],
    ],
  },
  polish: {
    around,
    cases: [
      ['Wzajemne uwolnienie tysiąca jeńców uzgodniono w piątek.', 'swap:covered'],
      ['Oddano tysiąc jeńców w zamian za tysiąc.', 'swap:covered'],
      ['Uwolnienie zatrzymanych odroczono.', ''],
    ],
  },
  turkish: {
    around,
    cases: [
      ['Bin tutsağın karşılıklı serbest bırakılması bitti.', 'swap:covered'],
      ['Bir mahkûm cezaevinde kitap takasını başlattı.', ''],
    ],
  },
  ukrainian: {
    around,
    cases: [
      ['Взаємне звільнення полонених узгодили в п’ятницю.', 'swap:covered'],
      ['Азовців обміняли 21 вересня.', 'swap:related'],
      ['Триває обмін люб’язностями.', ''],
      ['Звільнення затриманих відклали.', ''],
    ],
  },
  russian: {
    around,
    cases: [
      ['Обоюдное освобождение пленных завершено.', 'swap:covered'],
      ['303 бойца, которых обменяли в воскресенье, дома.', 'swap:covered'],
      ['Освобождение задержанных отложили.', ''],
      ['Заключённый выиграл обмен марками.', ''],
    ],
  },
};
