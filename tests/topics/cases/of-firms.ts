import type { LanguageCases } from './language-cases.ts';

const around = 'Russia and Ukraine met in Istanbul; prisoners of war.';

/** Firms, clubs and speakers whose talks those of states are not, though the sentence names both nations; and diplomats, whose talks are. */
export const OF_FIRMS: Readonly<Record<string, LanguageCases>> = {
  english: {
    around,
    cases: [
      ['Russian bank chiefs and Ukrainian investors watch the talks in Istanbul.', 'talks:covered'],
      ['Her novel “Istanbul talks” is out in autumn.', ''],
      ['The so-called “Istanbul talks” ended in two hours.', 'talks:covered'],
      ['The inmates’ library swap begins at nine.', ''],
      ['A Russian club and a Ukrainian footballer held a meeting in Istanbul.', ''],
      ['A Ukrainian-born coach and a Russian club held talks in Istanbul.', ''],
      ['Russian and Ukrainian textile firms held talks in Istanbul.', ''],
      ['Russian and Ukrainian delegations held talks in Istanbul, the bank says.', 'talks:covered'],
      ['Ukrainian drones hit Russian banks before the talks in Istanbul.', 'talks:covered'],
      ['Ukraine and Russia, whose banks were closed, held talks in Istanbul.', 'talks:covered'],
      ['My Istanbul talks take place at the hairdresser’s.', ''],
      ['Our Istanbul talks came to nothing, the envoy said.', 'talks:covered'],
      ['After the news Lena Howard talks Istanbul architecture.', ''],
      ['The direct talks Istanbul hosted took two hours.', 'talks:covered'],
      ['Peace talks, Istanbul: what we know.', 'talks:covered'],
      ['American and Russian diplomats met for talks in Istanbul on bank cards.', 'talks:other'],
      ['An American bank held talks in Istanbul with a Turkish one.', ''],
      ['The “Istanbul Process” of Asian capitals is another matter.', ''],
      ['The Istanbul process of 2022 came to nothing.', 'talks:related'],
      ['“A thousand for a thousand”: the retailer will swap phones.', ''],
      ['“A thousand for a thousand”: the swap has begun.', 'swap:covered'],
    ],
  },
  ukrainian: {
    around,
    cases: [
      ['Російський та український клуби провели переговори в Стамбулі про трансфер.', ''],
      ['Російські та українські делегати провели переговори в Стамбулі.', 'talks:covered'],
      ['Мої стамбульські переговори тривають у перукарні.', ''],
      ['Наші стамбульські переговори тривали дві години.', 'talks:covered'],
      ['«Тисяча на тисячу»: магазин обміняє телефони.', ''],
      ['«Тисяча на тисячу»: сьогодні обміняли перших.', 'swap:covered'],
    ],
  },
  russian: {
    around,
    cases: [
      ['Российские и украинские компании следят за переговорами в Стамбуле.', 'talks:covered'],
      ['Её роман «Стамбульские переговоры» выйдет осенью.', ''],
      ['Недавние «стамбульские переговоры» длились два часа.', 'talks:covered'],
      ['Российские и украинские фирмы вели переговоры в Стамбуле о складе.', ''],
      ['Российские и украинские дипломаты вели переговоры в Стамбуле о складе.', 'talks:covered'],
      ['Агент украинского происхождения и российский клуб провели встречу в Стамбуле.', ''],
      ['Мои переговоры в Стамбуле прошли в парикмахерской.', ''],
      ['Российские и американские дипломаты вели переговоры в Стамбуле о банках.', 'talks:other'],
      ['«Тысяча на тысячу»: банк обменяет карты.', ''],
      ['«Тысяча на тысячу»: обмен начался.', 'swap:covered'],
    ],
  },
  turkish: {
    around,
    cases: [
      ['Rus ve Ukraynalı şirketler İstanbul’da görüşmeler yaptı.', ''],
      ['Rus ve Ukraynalı heyetler İstanbul’da görüşmeler yaptı.', 'talks:covered'],
      ['İstanbul görüşmelerim berberde sürüyor.', ''],
      ['İstanbul görüşmeleri sürüyor.', 'talks:covered'],
      ['Sendika "bine bin" zam istedi.', ''],
      ['Bin esire bin esir verilecek.', 'swap:covered'],
      ['205 askere 205 asker verildi.', 'swap:related'],
      ['Bin liraya bin lira verildi.', ''],
      ['On Amerikalı, 252 Venezuelalıyla takas edildi.', 'swap:other'],
      ['On Amerikalı, 252 Venezuelalıyla konuştu.', ''],
    ],
  },
  german: {
    around,
    cases: [
      ['Ihr Roman „Istanbuler Gespräche“ erscheint im Herbst.', ''],
      ['Die „Istanbuler Gespräche“ dauerten zwei Stunden.', 'talks:covered'],
      ['Der russische und der ukrainische Verein führten Gespräche in Istanbul.', ''],
      [
        'Die russische und die ukrainische Delegation führten Gespräche in Istanbul.',
        'talks:covered',
      ],
      ['Meine Gespräche in Istanbul drehten sich ums Essen.', ''],
      ['Unsere Gespräche in Istanbul waren schwierig.', 'talks:covered'],
      [
        'Amerikanische und russische Diplomaten führten in Istanbul Gespräche über Bankkonten.',
        'talks:other',
      ],
      ['Gefangene bauen Austauschfenster ein.', ''],
      ['Häftlinge schrauben an Tauschregalen.', ''],
      ['Gefangene, die sie austauschten, waren krank.', 'swap:covered'],
      ['Die Kriegsgefangenen kamen auf die Austauschliste.', 'swap:covered'],
    ],
  },
  french: {
    around,
    cases: [
      ['Des clubs russe et ukrainien ont tenu une réunion à Istanbul.', ''],
      ['Des délégués russes et ukrainiens ont tenu une réunion à Istanbul.', 'talks:covered'],
      ['Mes pourparlers à Istanbul ont lieu chez le coiffeur.', ''],
      [
        'Des diplomates russes et américains ont mené à Istanbul des pourparlers sur les banques.',
        'talks:other',
      ],
    ],
  },
  spanish: {
    around,
    cases: [
      ['Las empresas rusas y ucranianas siguen las negociaciones en Estambul.', 'talks:covered'],
      ['Su novela «Negociaciones en Estambul» sale en otoño.', ''],
      ['Los clubes ruso y ucraniano mantuvieron una reunión en Estambul.', ''],
      ['Los delegados ruso y ucraniano mantuvieron una reunión en Estambul.', 'talks:covered'],
      ['Mis negociaciones en Estambul son en la peluquería.', ''],
      [
        'Diplomáticos rusos y estadounidenses negociaron en Estambul sobre los bancos.',
        'talks:other',
      ],
      ['Lo que pactaron en Estambul los negociadores se cumplió.', 'talks:covered'],
      ['Comieron en Estambul los negociadores.', ''],
    ],
  },
  polish: {
    around,
    cases: [
      ['Rosyjskie i ukraińskie firmy śledzą rozmowy w Stambule.', 'talks:covered'],
      ['Rosyjskie i ukraińskie firmy prowadziły rozmowy w Stambule.', ''],
      ['Rosyjskie i ukraińskie delegacje prowadziły rozmowy w Stambule.', 'talks:covered'],
      ['Moje rozmowy w Stambule toczą się u fryzjera.', ''],
    ],
  },
  italian: {
    around,
    cases: [
      ['Le aziende russa e ucraina hanno tenuto una riunione a Istanbul.', ''],
      ['Le delegazioni russa e ucraina hanno tenuto una riunione a Istanbul.', 'talks:covered'],
      ['I miei negoziati a Istanbul sono dal barbiere.', ''],
    ],
  },
  portuguese: {
    around,
    cases: [
      ['Os clubes russo e ucraniano tiveram uma reunião em Istambul.', ''],
      ['As delegações russa e ucraniana tiveram uma reunião em Istambul.', 'talks:covered'],
      ['As minhas negociações em Istambul são no barbeiro.', ''],
      ['O que acertaram em Istambul os negociadores foi cumprido.', 'talks:covered'],
    ],
  },
};
