import type { LanguageCases } from './language-cases.ts';

const around = 'Russia and Ukraine met in Istanbul; prisoners of war.';

/** Who comes or is brought together there, what was done where, and lines that open with the city and a date. */
export const GATHERINGS: Readonly<Record<string, LanguageCases>> = {
  english: {
    around,
    cases: [
      ['The delegations came together in Istanbul.', 'talks:covered'],
      ['Istanbul brought together the negotiators of both countries.', 'talks:covered'],
      [
        'They met in Istanbul, where American and Russian diplomats negotiated over embassies.',
        'talks:other',
      ],
      ['Istanbul, where the delegations sat down, is tired.', 'talks:covered'],
      ['Istanbul, 16 May: what happened behind the doors of the talks', 'talks:covered'],
      ['2:40 Istanbul 2022. Talks that nobody finished', 'talks:related'],
      ['Old friends came together in Istanbul.', ''],
      ['She lives in Istanbul, where she met her husband.', ''],
      ['He left Istanbul, where the club negotiates a transfer.', ''],
      ['Istanbul, 16 May: what to see behind the doors of the bazaar', ''],
      ['Istanbul 2022. A cookbook that nobody finished', ''],
    ],
  },
  french: {
    around,
    cases: [
      ['Istanbul réunit les négociateurs des deux pays.', 'talks:covered'],
      ['À Istanbul, où les délégations ont négocié, il pleut.', 'talks:covered'],
      ['Istanbul, 16 mai : derrière les portes de la salle des pourparlers', 'talks:covered'],
      ['Istanbul 2022. Des pourparlers inachevés', 'talks:related'],
      ['Istanbul réunit ses cuisiniers.', ''],
      ['À Istanbul, où il vit, il a rencontré un ami.', ''],
    ],
  },
  italian: {
    around,
    cases: [
      ['Istanbul riunisce i negoziatori dei due Paesi.', 'talks:covered'],
      ['A Istanbul, dove le delegazioni trattarono, piove.', 'talks:covered'],
      ['Quell’incontrino di Istanbul tra le delegazioni.', 'talks:covered'],
      ['Istanbul 2022. I negoziati mai finiti', 'talks:related'],
      ['Istanbul riunisce i suoi cuochi.', ''],
      ['A Istanbul, dove vive, ha incontrato un amico.', ''],
    ],
  },
  german: {
    around,
    cases: [
      ['In Istanbul kamen die Delegationen zusammen.', 'talks:covered'],
      ['Was in Istanbul die Delegationen ausgehandelt haben, gilt.', 'talks:covered'],
      ['In Istanbul, wo die Delegationen verhandelten, regnet es.', 'talks:covered'],
      ['Istanbul 2022. Verhandlungen ohne Ende', 'talks:related'],
      ['In Istanbul kamen alte Freunde zusammen.', ''],
      ['Istanbul, wo er wohnt, verlässt er selten.', ''],
    ],
  },
  spanish: {
    around,
    cases: [
      ['Estambul reúne a los negociadores de ambos países.', 'talks:covered'],
      ['En esa reunioncita de Estambul no hubo ni una semana de tregua.', 'talks:covered'],
      ['En Estambul, donde las delegaciones negociaron, llueve.', 'talks:covered'],
      ['Estambul 2022. Las negociaciones inacabadas', 'talks:related'],
      ['Estambul reúne a sus cocineros.', ''],
      ['Hubo una reunioncita de primas en Estambul.', ''],
    ],
  },
  portuguese: {
    around,
    cases: [
      ['Istambul reúne os negociadores dos dois países.', 'talks:covered'],
      ['Em Istambul, onde as delegações negociaram, chove.', 'talks:covered'],
      ['Istambul 2022. As negociações inacabadas', 'talks:related'],
      ['Istambul reúne os seus cozinheiros.', ''],
    ],
  },
  polish: {
    around,
    cases: [
      ['To owoc tego, co w Stambule wynegocjowały delegacje obu państw.', 'talks:covered'],
      ['W Stambule zebrały się delegacje obu państw.', 'talks:covered'],
      ['Stambuł, gdzie delegacje negocjowały, jest zmęczony.', 'talks:covered'],
      ['Stambuł, 16 maja: co się działo za drzwiami sali rozmów', 'talks:covered'],
      ['Stambuł 2022. Negocjacje, których nie dokończono', 'talks:related'],
      ['Stambuł 2022. Przewodnik, którego nie dokończono', ''],
      ['W Stambule zebrały się stare przyjaciółki.', ''],
    ],
  },
  turkish: {
    around,
    cases: [
      ['İstanbul iki ülkenin müzakerecilerini bir araya getirdi.', 'talks:covered'],
      ['İstanbul 2022. Yarım kalan müzakereler', 'talks:related'],
      ['İstanbul 2022. Yarım kalan bir rehber', ''],
    ],
  },
  ukrainian: {
    around,
    cases: [
      ['У Стамбулі зійшлися делегації двох країн.', 'talks:covered'],
      ['Стамбул, де делегації вели перемовини, втомився.', 'talks:covered'],
      ['Стамбул 2022. Перемовини, яких не завершили', 'talks:related'],
      ['У Стамбулі зійшлися давні подруги.', ''],
    ],
  },
  russian: {
    around,
    cases: [
      ['29 марта 2022 года в Стамбуле сошлись делегации двух стран.', 'talks:related'],
      ['В Стамбуле, где делегации вели переговоры, дождь.', 'talks:covered'],
      ['Стамбул, 16 мая: что было за дверями зала переговоров', 'talks:covered'],
      ['Стамбул 2022. Переговоры, которых не закончили', 'talks:related'],
      ['В Стамбуле сошлись старые подруги.', ''],
      ['Стамбул 2022. Путеводитель, которого не закончили', ''],
    ],
  },
};
