import type { LanguageCases } from './language-cases.ts';

const around = 'Russia and Ukraine; prisoners of war.';

/** What people exchange of their own, in comments, teasers and advertisements of a page on captives. */
export const OWN_THINGS: Readonly<Record<string, LanguageCases>> = {
  english: {
    around,
    cases: [
      ['Prisoner of the app: 300 people swapped passwords', ''],
      ['The exchange of pilots and snipers, held captive since 2022, is done.', 'swap:covered'],
      ['Both sides exchanged their captured men.', 'swap:covered'],
      ['Ukraine swapped its last 300 soldiers.', 'swap:related'],
      ['After the exchange of snipers, captives waved.', 'swap:covered'],
      ['Exchange your seedlings, captive audience guaranteed', ''],
      ['Swap your sledge for skis, prisoners of winter!', ''],
      ['We exchange jokes with a captive audience.', ''],
      ['The exchange of bicycles, prisoners say, is over.', ''],
      ['I swapped flats in Kyiv, people laughed.', ''],
      ['People swapped saplings in Kyiv.', ''],
    ],
  },
  french: {
    around,
    cases: [
      ['Échange appartement à Kiev contre maison à Lyon', ''],
      ['L’échange de pilotes capturés est fini', 'swap:covered'],
      ['Kiev a échangé ses soldats contre des Russes.', 'swap:covered'],
      ['L’échange de tireurs d’élite, captifs depuis 2022, est fait.', 'swap:covered'],
      ['Échangez vos skis, prisonniers de l’hiver !', ''],
      ['L’échange de bicyclettes, disent les détenus, est fini.', ''],
      ['Échange de logements entre des personnes de Kiev.', ''],
    ],
  },
  italian: {
    around,
    cases: [
      ['Kiev scambia i suoi soldati catturati.', 'swap:covered'],
      ['Scambia i tuoi sci, prigionieri dell’inverno!', ''],
      ['Lo scambio di biciclette, dicono i detenuti, è finito.', ''],
      ['Scambiate la vostra slitta, prigionieri dell’inverno!', ''],
      ['Lo scambio di francobolli tra persone.', ''],
    ],
  },
  german: {
    around,
    cases: [
      ['Kiew tauscht seine gefangenen Männer aus.', 'swap:covered'],
      ['Tausche deine Setzlinge, Gefangene des Winters!', ''],
      ['Tausche Sofa gegen Rad, Menschen aus Kiew bevorzugt', ''],
      ['Einen Austausch der Matratzen gab es, sagen Häftlinge.', ''],
      ['Der Austausch von Fahrrädern, sagen Häftlinge, ist vorbei.', ''],
      ['Wohnungstausch: Menschen aus Kiew tauschen Wohnungen.', ''],
    ],
  },
  spanish: {
    around,
    cases: [
      ['Rehenes del atasco: intercambio de asientos entre 300 personas', ''],
      ['Cambio piso en Kiev por casa en Madrid', ''],
      ['Kiev canjea a sus soldados cautivos.', 'swap:covered'],
      ['Intercambia tus esquíes, prisioneros del invierno.', ''],
      ['El intercambio de bicicletas, dicen los presos, terminó.', ''],
      ['Se hizo un canje de bromas ante un público cautivo.', ''],
      ['Intercambio de pisos entre personas.', ''],
    ],
  },
  portuguese: {
    around,
    cases: [
      ['Kiev trocou os seus soldados presos.', 'swap:covered'],
      ['Troque seus esquis, prisioneiros do inverno!', ''],
      ['A troca de bicicletas, dizem os presos, acabou.', ''],
      ['Troca de apartamentos entre pessoas.', ''],
    ],
  },
  polish: {
    around,
    cases: [
      ['Wymiana medyków wziętych do niewoli trwa', 'swap:covered'],
      ['Wymiana kociąt: ludzie niosą pudełka', ''],
      ['Kijów wymienił swoich jeńców.', 'swap:covered'],
      ['Wymień swoje narty, więźniowie zimy!', ''],
      ['Zamienię kawalerkę na większe, ludzie z Kijowa mile widziani', ''],
      ['Wymiana sadzonek: ludzie z Kijowa zaproszeni', ''],
      ['Więzień wygrał wymianę znaczków.', ''],
    ],
  },
  turkish: {
    around,
    cases: [
      ["1930'ların takas düzeni geri mi dönüyor?", ''],
      ['Fide takası: insanlar parkta buluştu.', ''],
      ['Takas ticareti: insanlar fındık veriyor.', ''],
    ],
  },
  ukrainian: {
    around,
    cases: [
      ['Обмін медиками, взятими в полон, завершено', 'swap:covered'],
      ['Міняю квартиру в Києві на будинок', ''],
      ['Київ обміняв своїх полонених.', 'swap:covered'],
      ['Інна: Міняю двокімнатну на Сихові', ''],
      ['Міняю лижі на санки, Київ, люди, пишіть', ''],
      ['Обміняйте свої лижі, бранці зими!', ''],
      ['Обмін лижами, кажуть вʼязні, скінчився.', ''],
      ['Обмін розсадою: люди з Києва запрошені', ''],
    ],
  },
  russian: {
    around,
    cases: [
      ['Киев и Москва обменяли своих пилотов, пленных с 2022 года', 'swap:covered'],
      ['Обмен котятами: люди несут коробки', ''],
      ['Киев обменял своих пленных.', 'swap:covered'],
      ['Обмен снайперами, пленными с зимы, завершён.', 'swap:covered'],
      ['serg-51: Обменяю лыжи на лодку, люди, пишите', ''],
      ['Меняю двушку в Киеве, людям без детей', ''],
      ['Обменяйте свои лыжи, пленники зимы!', ''],
      ['Обмен лыжами, говорят заключённые, закончен.', ''],
      ['Обмен рассадой: люди из Киева приглашены', ''],
    ],
  },
};
