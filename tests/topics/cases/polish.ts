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
  ],
};
