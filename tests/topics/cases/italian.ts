import type { LanguageCases } from './language-cases.ts';

export const italian: LanguageCases = {
  around: 'Russia e Ucraina; prigionieri.',
  cases: [
    ['A Istanbul si sono incontrate le delegazioni di Russia e Ucraina.', 'talks:covered'],
    ['Russia e Ucraina si sono scambiate 390 prigionieri.', 'swap:covered'],
    ['Lo scambio di prigionieri mille per mille è finito.', 'swap:covered'],
    ['Il secondo round di colloqui a Istanbul si è tenuto il 2 giugno.', 'talks:related'],
    ['Scambio di casa: come funziona.', ''],
    ['I ministri si sono scambiati opinioni a Istanbul.', ''],
    ['Israele e Hamas: scambio di ostaggi e detenuti.', 'swap:other'],
    ['Lo scambio di salme è avvenuto ieri.', ''],
    ["Il Galatasaray tratta a Istanbul per l'attaccante.", ''],
    ['Il 6 maggio erano stati scambiati 205 militari per parte.', 'swap:related'],
    ['Al via a Istanbul i negoziati diretti tra Mosca e Kiev.', 'talks:covered'],
    ['Mille prigionieri per parte: lo scambio più grande della guerra.', 'swap:covered'],
    ['Terza giornata dello scambio: tornano a casa 303 militari.', 'swap:covered'],
    ['Scambio di accuse tra Mosca e Kiev.', ''],
    ['Libero scambio: accordo con il Mercosur.', ''],
    ['Iran-E3, colloqui a Istanbul sul nucleare.', 'talks:other'],
    ['Il prossimo scambio di prigionieri riguarderà feriti e malati.', 'swap:related'],
    ['Riunione a Istanbul dei soci della banca.', ''],
    ['Istanbul, conclusi i colloqui tra Russia e Ucraina', 'talks:covered'],
    ['Scambio prigionieri, completata la terza fase', 'swap:covered'],
    ['Scambio di coppia in TV', ''],
    ['Terzo round a Istanbul: 1.200 prigionieri da scambiare', 'talks:related swap:related'],
    [
      'Dopo i colloqui di Istanbul del 16 maggio, lo scambio di mille prigionieri.',
      'talks:covered swap:covered',
    ],
  ],
};
