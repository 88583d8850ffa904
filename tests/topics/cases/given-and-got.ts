import type { LanguageCases } from './language-cases.ts';

const around = 'Russia and Ukraine; prisoners of war.';

/** People given back, freed for others, and how their own speak of them. */
export const GIVEN_AND_GOT: Readonly<Record<string, LanguageCases>> = {
  'given back in a swap': {
    around,
    cases: [
      [
        'Ukraine and Russia gave back 390 people each, in a swap that surprised many.',
        'swap:covered',
      ],
      [
        'Russland und die Ukraine haben einander 390 Menschen übergeben, in einem Austausch, der überraschte.',
        'swap:covered',
      ],
      [
        "La Russie et l'Ukraine se sont rendu 390 personnes chacune, dans un échange inédit.",
        'swap:covered',
      ],
      [
        'Russia e Ucraina avevano restituito 390 persone ciascuna, in uno scambio inatteso.',
        'swap:covered',
      ],
      ['390 people met in the hall, in an exchange of views.', ''],
      ['300 visitors came back, in an exchange of ideas.', ''],
      ['The library gave back 300 books to readers, in an exchange programme.', ''],
      ['Some 300 people returned their skates, in a swap of sports gear.', ''],
      ['Il club ha restituito 300 biglietti, in uno scambio tra tifosi.', ''],
    ],
  },
  'freed for others': {
    around,
    cases: [
      [
        'Venezuela freed ten Americans in exchange for migrants held in a Salvadoran jail.',
        'swap:other',
      ],
      ['Hamas released five Israelis in exchange for dozens of prisoners.', 'swap:other'],
      ['Ten jailed Americans for 252 Venezuelans: that was the deal.', 'swap:other'],
      ["Dix Américains emprisonnés contre 252 Vénézuéliens, voilà l'accord.", 'swap:other'],
      ['Hamás ofrece diez rehenes vivos a cambio de cientos de presos palestinos.', 'swap:other'],
      ['Dez reféns vivos em troca de centenas de presos palestinos.', 'swap:other'],
      ['Zehn Geiseln im Austausch gegen Hunderte palästinensische Häftlinge.', 'swap:other'],
      ['Gli ostaggi in cambio di decine di detenuti: Gaza aspetta.', 'swap:other'],
      ['Iran freed ten Americans in exchange for frozen dollars.', ''],
      ["The bank released funds in exchange for Americans' data.", ''],
      ['Iran freed two Americans in exchange for sanctions relief.', ''],
      ['Jailed Americans for years wrote letters.', ''],
      ['Ten jailed Americans for whom nobody asked came home.', ''],
      ['Gli ostaggi in cambio di centinaia di euro tornarono a casa.', ''],
      ['Os detentos trabalham em troca de dezenas de livros.', ''],
    ],
  },
  'in exchange for as many': {
    around,
    cases: [
      [
        '270 Soldaten sind zurück, im Tausch gegen ebenso viele russische Gefangene.',
        'swap:covered',
      ],
      ['Журналист, вышедший на свободу в результате обмена, вспоминал автобус.', 'swap:covered'],
      ['Солдат вийшов на волю в обмін.', 'swap:covered'],
      ['Im Tausch gegen viele Brote arbeiteten die Gefangenen.', ''],
      ['In exchange for bread, the prisoners worked.', ''],
      ['In return for many songs the prisoners got bread.', ''],
    ],
  },
  'folk who were exchanged': {
    around,
    cases: [
      ['Автобус віз обміняних хлопців додому.', 'swap:covered'],
      ['The exchanged lads waved from the bus.', 'swap:covered'],
      ['Los muchachos canjeados saludaban desde el autobús.', 'swap:covered'],
      ['Freigetauschte Jungs stiegen aus.', 'swap:covered'],
      ['Ein freigetauschter Soldat telefoniert mit der Mutter.', 'swap:covered'],
      ['Обменённых ребят встречали у моста.', 'swap:covered'],
      ['He was exchanged along with 306 other soldiers.', 'swap:covered'],
      ['Солдаты разменивали купюры у вокзала.', ''],
      ['Украинцы разменивают доллары на гривны.', ''],
      ['The boys exchanged shirts after the game.', ''],
      ['Хлопці обмінялися футболками.', ''],
      ['Chłopcy wymienili się naklejkami.', ''],
      ['I ragazzi scambiati figurine si salutarono.', ''],
      ["The exchanged boys' shirts were washed.", ''],
    ],
  },
  'by name and profession': {
    around,
    cases: [
      [
        'A troca da jogadora Brittney Griner, presa na Rússia, por um traficante de armas.',
        'swap:other',
      ],
      ['A troca do jogador Hulk, em Istambul, por um zagueiro agradou.', ''],
      ['Troca de jogadores: o goleiro Silva, preso ao contrato, fica.', ''],
    ],
  },
  'behind a semicolon': {
    around,
    cases: [
      [
        'В 1915 году раненых пленных обменивали через Швецию; на перроне играл оркестр.',
        'swap:other',
      ],
      ['Пленники пробок меняли вратаря, играл оркестр.', ''],
      ['The hostage of a mortgage traded his striker; the club sold him.', ''],
    ],
  },
};
