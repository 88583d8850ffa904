import type { LanguageCases } from './language-cases.ts';

const around = 'Russia and Ukraine met in Istanbul; prisoners of war.';

/** Whose a meeting is, who sent the envoys, and what is told of right behind talks of others. */
export const WHOSE_MEETING: Readonly<Record<string, LanguageCases>> = {
  english: {
    around,
    cases: [
      [
        'Talks in Istanbul with the owners ran on. The second round in Istanbul brought no truce.',
        'talks:related',
      ],
      ['A delegation of surgeons met in Istanbul.', ''],
      ['Talks in Istanbul to swap territory failed.', 'talks:covered'],

      ['In May a meeting in Istanbul of translators drew forty people.', ''],
      ['In May a meeting in Istanbul of presidents was ruled out.', 'talks:covered'],
      ['The Istanbul round of the World Cup starts on 14 May.', ''],
      ['In May a meeting of less than two hours in Istanbul.', 'talks:covered'],
      ['A delegation from Sassuolo met in Istanbul.', ''],
      ['A delegation from Kyiv met in Istanbul.', 'talks:covered'],
      ['Delegations of both countries met in Istanbul.', 'talks:covered'],
      ['Talks in Istanbul with the owners ran on. The second round in Istanbul, too.', ''],
      [
        'The talks in Istanbul ran on. The second round in Istanbul, too.',
        'talks:covered talks:related',
      ],
      ['Two months of talks, in Istanbul and by video, to swap a house for a flat.', ''],
      ['Talks in Istanbul to exchange prisoners took two hours.', 'talks:covered swap:covered'],
      ['She presents her novel Talks in Istanbul, on fathers and peace.', ''],
    ],
  },
  ukrainian: {
    around,
    cases: [
      ['Новий тур до Стамбула від 300 євро.', ''],
      ['Другий раунд виборів у Стамбулі в травні.', ''],

      ['10–12 травня: зустріч у Стамбулі перекладачів, вхід вільний.', ''],
      ['10–12 травня: зустріч у Стамбулі президентів не відбулася.', 'talks:covered'],
      ['14 травня: Стамбульський раунд Кубка світу.', ''],
      ['Стамбульський раунд переговорів завершився 16 травня.', 'talks:covered'],
      ['Делегація з Болоньї зустрілася в Стамбулі.', ''],
      ['Делегація з Києва зустрілася в Стамбулі.', 'talks:covered'],
      ['Другий тур пройде теж у Стамбулі.', 'talks:related'],
      ['Другий тур виборів пройде у Стамбулі.', ''],
    ],
  },
  russian: {
    around,
    cases: [
      ['Второй раунд плей-офф в Стамбуле в мае.', ''],
      ['Встреча в Стамбуле двух делегаций в мае.', 'talks:covered'],

      ['10 мая: встреча в Стамбуле переводчиков, вход свободный.', ''],
      ['10 мая встреча в Стамбуле президентов не состоялась.', 'talks:covered'],
      ['Делегация из Болоньи встретилась в Стамбуле.', ''],
      ['Делегация из Киева встретилась в Стамбуле.', 'talks:covered'],
      ['Второй тур пройдёт тоже в Стамбуле.', 'talks:related'],
      ['Второй тур выборов пройдёт в Стамбуле.', ''],
    ],
  },
  turkish: {
    around,
    cases: [
      ['İstanbul’da moda zirvesi mayısta.', ''],
      ['İstanbul’da liderler zirvesi mayısta.', 'talks:covered'],

      ['11 Mayıs: İstanbul Gıda Toplantısı, heyetlerle ikili görüşmeler', ''],
      ['Kardiyoloji toplantısı için İstanbul’a gelen heyetler memnun.', ''],
      ['İstanbul Barış Toplantısı 16 Mayıs’ta bitti.', 'talks:covered'],
    ],
  },
  german: {
    around,
    cases: [
      ['Die Delegation in Istanbul einigte sich mit dem Hotel.', ''],

      ['Im Mai ein Treffen in Istanbul von Dolmetscherinnen.', ''],
      ['Im Mai ein Treffen in Istanbul von Präsidenten.', 'talks:covered'],
      ['Eine Delegation aus Sassuolo traf sich in Istanbul.', ''],
      ['Eine Delegation aus Kiew traf sich in Istanbul.', 'talks:covered'],
      ['Delegationen beider Länder trafen sich in Istanbul.', 'talks:covered'],
      ['Gespräche in Istanbul mit den Eigentümern liefen. Die zweite Runde in Istanbul auch.', ''],
    ],
  },
  french: {
    around,
    cases: [
      ['Une réunion à Istanbul entre experts militaires, en mai.', 'talks:covered'],
      ['Une réunion à Istanbul entre chirurgiens, en mai.', ''],

      [
        'Une rencontre à Istanbul entre tanneurs. « Deuxième round à Istanbul », titre la presse.',
        '',
      ],
      ['Une rencontre à Istanbul entre présidents, en mai, fut évoquée.', 'talks:covered'],
      ['Réunis à Istanbul, les négociateurs de six agences n’ont rien signé.', ''],
      ['Réunis à Istanbul, les négociateurs des deux camps n’ont rien signé.', 'talks:covered'],
    ],
  },
  spanish: {
    around,
    cases: [
      ['Reunión en Estambul de cirujanos en mayo.', ''],
      ['Reunión en Estambul de las dos delegaciones en mayo.', 'talks:covered'],

      ['En mayo, encuentro en Estambul entre traductores.', ''],
      ['En mayo, encuentro en Estambul entre presidentes.', 'talks:covered'],
      ['Una delegación de Sabadell se reunió en Estambul.', ''],
      ['Una delegación de Kiev se reunió en Estambul.', 'talks:covered'],
      ['La conversación estambuliota del 16 de mayo fue breve.', 'talks:covered'],
    ],
  },
  polish: {
    around,
    cases: [
      ['W maju spotkania w Stambule touroperatorów.', ''],
      ['W maju spotkanie w Stambule prezydentów odwołano.', 'talks:covered'],
      ['Stambulskie negocjacje mają swój rytm, w rundzie drugiej wygrywa sprzedawca.', ''],
      ['Delegacja z Bolonii spotkała się w Stambule.', ''],
      ['Delegacja z Kijowa spotkała się w Stambule.', 'talks:covered'],
    ],
  },
  italian: {
    around,
    cases: [
      ['Secondo incontro a Istanbul a novembre con le famiglie.', ''],
      ['Secondo incontro a Istanbul a giugno con i mediatori.', 'talks:related'],

      ['La scrittrice presenta Colloqui a Istanbul, sei racconti sulla pace.', ''],
      ['A maggio un incontro a Istanbul tra presidenti.', 'talks:covered'],
      [
        'Le trattative a Istanbul con i proprietari. Un incontro a Istanbul, con le parti, basta.',
        '',
      ],
      ['Una delegazione di Sassuolo si è riunita a Istanbul.', ''],
      ['Una delegazione di Kiev si è riunita a Istanbul.', 'talks:covered'],
      ['Le sessioni stambuliote del 16 maggio furono brevi.', 'talks:covered'],
    ],
  },
  portuguese: {
    around,
    cases: [
      ['Reunião em Istambul de cirurgiões em maio.', ''],
      ['Reunião em Istambul das duas delegações em maio.', 'talks:covered'],

      ['Dois meses em negociações, em Istambul, para trocar uma casa.', ''],
      ['A reunião em Istambul com as delegações.', 'talks:covered'],
      [
        'Conversações em Istambul com o centro de exposições. A direção reuniu-se em Istambul com as delegações.',
        '',
      ],
      ['As conversações istambulenses não param os drones.', 'talks:covered'],
      ['Os emissários sentaram-se em Istambul.', 'talks:covered'],
    ],
  },
};
