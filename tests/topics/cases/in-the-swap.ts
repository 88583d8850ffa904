import type { LanguageCases } from './language-cases.ts';

const around = 'Russia and Ukraine; prisoners of war.';

/** Who came out in a swap, who is to be included in one, and for whom people were given back. */
export const IN_THE_SWAP: Readonly<Record<string, LanguageCases>> = {
  english: {
    around,
    cases: [
      ['390 people came home in the first leg of the exchange.', 'swap:covered'],
      ['390 people came home on the first day of the book exchange.', ''],
      ['The exchange, in which Gershkovich came out, surprised all.', 'swap:other'],
      ['The exchange, returned by post, was late.', ''],
      ['If he is included in the swap, I light a candle.', 'swap:covered'],
      ['Batteries are included in the currency exchange fee.', ''],
      ['The swap brought home a corporal and 300 prisoners.', 'swap:related'],
    ],
  },
  ukrainian: {
    around,
    cases: [
      ['215 захисників повернули в обмін на Медведчука.', 'swap:related'],
      ['Гроші повернули в обмін на чек.', ''],
      ['Самим відомим став обмін 2022 року, що повернув командирів.', 'swap:related'],
      ['Якщо він потрапить в обмін, поставлю свічку.', 'swap:covered'],
      ['Він чекав, поки в обмін його включать.', 'swap:covered'],
    ],
  },
  russian: {
    around,
    cases: [
      ['Обмен 2022 года, вернувший командиров.', 'swap:related'],
      ['Если в этот обмен его включат, поставлю свечку.', 'swap:covered'],
      ['Обмен, по которому вышел Гершкович.', 'swap:other'],
      ['Обмен, по которому спорили соседи.', ''],
      ['Обмен, который вышел боком.', ''],
    ],
  },
  turkish: {
    around,
    cases: [
      ['Kararlaştırılan bine bin takasın üç günde bittiği söylendi.', 'swap:covered'],
      ['Takasa dahil edilmesini bekliyor.', 'swap:covered'],
    ],
  },
  german: {
    around,
    cases: [
      ['Der Austausch, bei dem Gershkovich freikam, war 2024.', 'swap:other'],
      ['Er hofft, in den Austausch aufgenommen zu werden.', 'swap:covered'],
    ],
  },
  french: {
    around,
    cases: [
      [
        '390 personnes sont rentrées chez elles lors de la première étape de l’échange.',
        'swap:covered',
      ],
      ['390 personnes ont assisté à la première étape de l’échange.', ''],
      ['L’échange dans lequel il est inclus aura lieu demain.', ''],
      ['Il espère être inclus dans l’échange.', 'swap:covered'],
    ],
  },
  spanish: {
    around,
    cases: [
      ['390 personas volvieron a casa en la primera fase del canje.', 'swap:covered'],
      ['390 personas asistieron a la primera fase del canje.', ''],
      ['Espera que lo incluyan en el canje.', 'swap:covered'],
    ],
  },
  polish: {
    around,
    cases: [
      ['390 osób wróciło do domu w pierwszym etapie wymiany.', 'swap:covered'],
      ['Na kogo miałaby nastąpić zamiana więźniów?', 'swap:covered'],
      ['Czeka, aż go włączą do wymiany.', 'swap:covered'],
      [
        'Sklepikarz usłyszał, że wróci po tysiąc jeńców z każdej strony w ramach wymiany.',
        'swap:covered',
      ],
    ],
  },
  italian: {
    around,
    cases: [
      ['390 persone sono tornate a casa nella prima fase dello scambio.', 'swap:covered'],
      ['I catturati venivano permutati secondo una tabella.', 'swap:related'],
      ['Negli scambi del triennio tornarono oltre quattromila soldati.', 'swap:related'],
      ['Spera di essere incluso nello scambio.', 'swap:covered'],
    ],
    knownGaps: [['Ventisei detenuti di sette Paesi furono oggetto di scambio.', 'swap:other']],
  },
  portuguese: {
    around,
    cases: [
      ['390 pessoas voltaram para casa na primeira fase da troca.', 'swap:covered'],
      ['Espera ser incluído na troca.', 'swap:covered'],
    ],
  },
};

const talks = 'Russia and Ukraine met in Istanbul; prisoners of war.';

/** Negotiators who agreed there, what is held there once more, and rounds that no list tells apart. */
export const AGREED_THERE: Readonly<Record<string, LanguageCases>> = {
  english: {
    around: talks,
    cases: [
      ['It makes good on what negotiators in Istanbul promised.', 'talks:covered'],
      ['Negotiators in Istanbul had tea.', ''],
      ['The delegations of Kyiv and Moscow in Istanbul had tea.', 'talks:covered'],
      ['Negotiators flew to Istanbul.', ''],
      ['A round in Istanbul that all mocked.', 'talks:covered'],
      ['Five things about Istanbul that are going round.', ''],
      ['A walk round Istanbul at dawn.', ''],
      ['Her wedding in Istanbul lasted two days.', ''],
    ],
  },
  ukrainian: {
    around: talks,
    cases: [
      ['Перші прямі перемовини, Стамбул, усі камери світу.', 'talks:covered'],
      ['У Стамбулі делегації домовилися про решту.', 'talks:covered'],
      ['У Стамбулі делегації пили чай.', ''],
    ],
  },
  russian: {
    around: talks,
    cases: [
      ['В Стамбуле делегации договорились об остальном.', 'talks:covered'],
      ['В Стамбуле делегации пили чай.', ''],
      ['Их встреча в Стамбуле длилась час сорок.', 'talks:covered'],
    ],
  },
  turkish: { around: talks, cases: [['Heyetler İstanbul’a uçtu.', '']] },
  german: {
    around: talks,
    cases: [
      ['Was Unterhändler in Istanbul versprachen, gilt.', 'talks:covered'],
      ['Was Unterhändler in Istanbul aßen, blieb geheim.', ''],
      ['Gerüchte über Istanbul machen die Runde.', ''],
    ],
  },
  french: {
    around: talks,
    cases: [['Ce que les négociateurs à Istanbul ont promis reste secret.', 'talks:covered']],
  },
  spanish: {
    around: talks,
    cases: [
      ['Las delegaciones de Kiev y Moscú en Estambul, frente a frente.', 'talks:covered'],
      ['Lo que los negociadores en Estambul acordaron.', 'talks:covered'],
    ],
  },
  polish: {
    around: talks,
    cases: [
      ['Oby w Stambule delegacje dogadały się o reszcie.', 'talks:covered'],
      ['Tyle trwało ich spotkanie w Stambule.', 'talks:covered'],
      [
        'To stambulska tura negocjacji. Podczas pierwszej, 16 maja, też zorganizowanej w Stambule, milczano.',
        'talks:covered talks:covered',
      ],
    ],
  },
  italian: {
    around: talks,
    cases: [['Ciò che i negoziatori a Istanbul concordarono.', 'talks:covered']],
    knownGaps: [['Già nel 2022 a Istanbul si era trattato senza frutto.', 'talks:related']],
  },
  portuguese: {
    around: talks,
    cases: [
      ['Tudo nasceu de uma ronda em Istambul.', 'talks:covered'],
      ['As duas comitivas deixaram a mesa, em Istambul.', 'talks:covered'],
    ],
  },
};
