import type { LanguageCases } from './language-cases.ts';

const around = 'Russia and Ukraine met in Istanbul; prisoners of war.';

/** The nouns of meeting, the adjectives of the city, its palace and strait, and what comes near them. */
export const MEETINGS: Readonly<Record<string, LanguageCases>> = {
  english: {
    around,
    cases: [
      ['The Istanbul get-together of the two delegations lasted 100 minutes.', 'talks:covered'],
      ['Kyiv called the Dolmabahçe negotiations a first step.', 'talks:covered'],
      ['Umerov sat face to face with Medinsky in Istanbul.', 'talks:covered'],
      [
        'Wednesday’s meeting in Istanbul was short. Russia and Ukraine said little.',
        'talks:covered',
      ],
      ['The Bosphorus has seen two centuries of peace talks.', ''],
      ['A cruise on the Bosphorus with Russian tourists ended in a round of drinks.', ''],
      ['The minister, already in Istanbul, spoke to Moscow by telephone.', ''],
      [
        'In a conversation with Erdogan, Putin praised the weather of the city and the mayor of Istanbul.',
        '',
      ],
    ],
  },
  french: {
    around,
    cases: [
      ['Le tête-à-tête d’Istanbul a duré moins de deux heures.', 'talks:covered'],
      ['Cette entrevue stambouliote fut la première en trois ans.', 'talks:covered'],
      ['Un rendez-vous à Istanbul entre les deux délégations est fixé au 2 juin.', 'talks:related'],
      ['Les négociations de mars 2022, déjà à Istanbul, avaient échoué.', 'talks:related'],
      ['Russes et Ukrainiens se sont entretenus vendredi à Istanbul.', 'talks:covered'],
      ['La réunion stambouliote n’a rien donné.', 'talks:covered'],
      ['Vis-à-vis de Kiev, la ville d’Istanbul est neutre.', ''],
      ['Rendez-vous à Istanbul pour les soldes, écrit une lectrice.', ''],
      ['Le club a eu un tête-à-tête à Istanbul avec l’entraîneur.', ''],
    ],
  },
  italian: {
    around,
    cases: [
      ['Le due delegazioni si sono viste a Istanbul.', 'talks:covered'],
      ['L’appuntamento di Istanbul è stato breve.', 'talks:covered'],
      ['Il vertice istanbuliota tra Mosca e Kiev è finito.', 'talks:covered'],
      ['Le negoziazioni di Istanbul del marzo 2022 fallirono.', 'talks:related'],
      ['Mosca e Kiev trattarono a Istanbul nel 2022.', 'talks:related'],
      ['I visti per Istanbul costano di più.', ''],
      ['Appuntamento a Istanbul per gli amanti del caffè.', ''],
      ['Il club ha un appuntamento a Istanbul con il terzino.', ''],
    ],
  },
  german: {
    around,
    cases: [
      ['Das Vier-Augen-Gespräch der Kriegsparteien in Istanbul war kurz.', 'talks:covered'],
      ['Das Istanbuler Palastgespräch der Kriegsparteien endete ohne Waffenruhe.', 'talks:covered'],
      ['Kiew nannte die Verhandlungen am Bosporus ergebnislos.', 'talks:covered'],
      [
        'In einem Telefongespräch mit Erdogan lobte Putin die Stadt und die Gastgeber in Istanbul.',
        '',
      ],
      ['Ein Energiekonzern führt Gespräche in Istanbul über seine Tochter.', ''],
    ],
  },
  spanish: {
    around,
    cases: [
      ['El cara a cara de Estambul duró menos de dos horas.', 'talks:covered'],
      ['La cita estambulí fue la primera en tres años.', 'talks:covered'],
      ['El careo en Estambul de rusos y ucranianos fue breve.', 'talks:covered'],
      ['Estas palabras, dichas en Estambul por un ruso, sorprendieron.', ''],
      ['Estambul está muy cara, a cara de perro.', ''],
    ],
  },
  portuguese: {
    around,
    cases: [
      ['O frente a frente de Istambul durou menos de duas horas.', 'talks:covered'],
      ['As reuniões de Istambul entre russos e ucranianos acabaram.', 'talks:covered'],
      ['A anterior cimeira, já em Istambul, foi em março de 2022.', 'talks:related'],
      ['Em frente ao hotel de Istambul havia um ucraniano.', ''],
    ],
  },
  polish: {
    around,
    cases: [
      ['Na stambulskim szczycie Kijów i Moskwa ustaliły jedno.', 'talks:covered'],
      ['Pertraktacje w Stambule trwały niespełna dwie godziny.', 'talks:covered'],
      ['Delegacje spotkały się twarzą w twarz w Stambule.', 'talks:covered'],
      ['Iran negocjuje w Stambule z Wielką Brytanią.', 'talks:other'],
      ['Tureckie tury autokarem do Stambułu kosztują więcej.', ''],
    ],
  },
  turkish: {
    around,
    cases: [
      ['Rus ve Ukraynalı heyetler İstanbul’da baş başa görüştü.', 'talks:covered'],
      ['İstanbul’daki raunt kısa sürdü, dedi Kiev.', 'talks:covered'],
      ['Başını İstanbul’da vuran Ukraynalı turist iyileşti.', ''],
    ],
  },
  ukrainian: {
    around,
    cases: [
      ['Розмова у Стамбулі тривала менше двох годин, кажуть у Києві.', 'talks:covered'],
      ['Стамбульське рандеву сторін завершилося.', 'talks:covered'],
      ['Делегації зустрілися віч-на-віч у Стамбулі.', 'talks:covered'],
      ['У телефонній розмові з Ердоганом Путін згадав про погоду і про красу міста Стамбул.', ''],
      ['У Стамбулі домовлялися про вивезення зерна.', 'talks:other'],
    ],
  },
  russian: {
    around,
    cases: [
      ['Разговор в Стамбуле длился меньше двух часов, считают в Киеве.', 'talks:covered'],
      ['Стороны сели лицом к лицу в Стамбуле: делегации молчали.', 'talks:covered'],
      ['Стамбул, дворец Долмабахче, российско-украинские переговоры', 'talks:covered'],
      ['За столом в Стамбуле согласовали освобождение пленных.', 'talks:covered'],
      ['В телефонном разговоре с Эрдоганом Путин вспомнил погоду и красоту города Стамбул.', ''],
    ],
  },
};
