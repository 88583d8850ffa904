import type { LanguageCases } from './language-cases.ts';

export const polish: LanguageCases = {
  around: 'Rosja i Ukraina; jeńcy.',
  cases: [
    ['Delegacje Rosji i Ukrainy spotkały się w Stambule.', 'talks:covered'],
    ['W ramach wymiany „1000 za 1000” uwolniono 390 osób.', 'swap:covered'],
    ['Wymieniono po 303 jeńców.', 'swap:covered'],
    ['Druga runda rozmów w Stambule odbyła się 2 czerwca.', 'talks:related'],
    ['Wymiana oleju i opon w Stambule.', ''],
    ['Ministrowie wymienili opinie o handlu.', ''],
    ['Wymiana ciał poległych żołnierzy.', ''],
    ['Izrael i Hamas uzgodniły wymianę zakładników na więźniów.', 'swap:other'],
    ['Klub prowadzi w Stambule rozmowy o transferze napastnika.', ''],
    ['Poprzednia wymiana jeńców, 6 maja, objęła po 205 żołnierzy.', 'swap:related'],
    ['Trzecia runda rozmów rosyjsko-ukraińskich w Stambule trwała 40 minut.', 'talks:related'],
    ['Rosja i Ukraina dokonały wymiany jeńców w formule 1000 za 1000.', 'swap:covered'],
    ['Wymieniono po 390 osób z każdej strony.', 'swap:covered'],
    ['Wymiana zdań między posłami.', ''],
    ['Wymiana pieca na pompę ciepła.', ''],
    ['W Stambule rozpoczęły się rozmowy pokojowe.', 'talks:covered'],
    ['Wymiana młodzieży z Stambułem.', ''],
    ['Kolejna wymiana jeńców obejmie rannych i chorych.', 'swap:related'],
    ['Stambuł: zakończyły się rozmowy Rosja–Ukraina', 'talks:covered'],
    ['Największa wymiana jeńców od początku wojny', 'swap:covered'],
    ['Wymiana szpiegów w Ankarze', ''],
    ['Rozmowy w Stambule w 2022 roku zakończyły się fiaskiem', 'talks:related'],
    [
      'Po rozmowach w Stambule z 16 maja doszło do wymiany jeńców 1000 za 1000.',
      'talks:covered swap:covered',
    ],
  ],
};
