import type { LanguageCases } from './language-cases.ts';

/** Captives who exchange something, beside captives who are exchanged; who else is exchanged. */
export const AGENTS: Readonly<Record<string, LanguageCases>> = {
  english: {
    around: 'Russia and Ukraine; prisoners of war.',
    cases: [
      ['In the camp inmates swap phones.', ''],
      ['The prisoners would trade tobacco for bread.', ''],
      ['The prisoners had exchanged stories through the wall.', ''],
      ['The freed men had exchanged a flat for a tent.', ''],
      ['Prisoners traded for officers came home.', 'swap:covered'],
      ['Prisoners exchanged on Friday came home.', 'swap:covered'],
      ['The prisoners Russia had exchanged are well.', 'swap:covered'],
      ['The sides would trade prisoners for prisoners.', 'swap:covered'],
      ['Three jailed dissidents were swapped for spies.', 'swap:covered'],
      ['Convicts were traded for soldiers.', 'swap:covered'],
      ['The spy swap was forgotten.', ''],
    ],
  },
  german: {
    around: 'Russland und die Ukraine; Gefangene.',
    cases: [
      ['Die Häftlinge tauschten Tee gegen Brot.', ''],
      ['Sie täuschten die Gefangenen bis zuletzt.', ''],
      ['Eine Täuschung der Gefangenen war es nicht.', ''],
      ['Sie tauschten die Gefangenen am Fluss.', 'swap:covered'],
      ['Die Häftlinge tauschten sie gegen Offiziere.', 'swap:covered'],
      ['Dort einsitzende Agenten wurden ausgetauscht.', 'swap:covered'],
      ['Der aus der Haft geholte Reporter wurde ausgetauscht.', 'swap:covered'],
      ['Nur der Agententausch von einst war so groß.', ''],
    ],
  },
  french: {
    around: 'La Russie et l’Ukraine ; des prisonniers.',
    cases: [
      ['Les détenus échangeaient des poèmes.', ''],
      ['Les captifs ont échangé des poèmes.', ''],
      ['Les prisonniers qui troquaient du pain riaient.', ''],
      ['Les prisonniers que les deux camps échangent sont malades.', 'swap:covered'],
      ['Les prisonniers s’échangeaient un à un.', 'swap:covered'],
      ['Les prisonniers ont été échangés.', 'swap:covered'],
      ['On échangera les prisonniers vendredi.', 'swap:covered'],
    ],
  },
  spanish: {
    around: 'Rusia y Ucrania; prisioneros.',
    cases: [
      ['Los presos intercambiaban sellos y coplas.', ''],
      ['Los reclusos canjeaban tortillas por jabón.', ''],
      ['Los presos se canjearon el viernes.', 'swap:covered'],
      ['Los presos que canjearon ambos bandos ya están en casa.', 'swap:covered'],
      ['Ambos bandos canjearon presos.', 'swap:covered'],
      ['El piloto, encarcelado en Rostov, fue canjeado.', 'swap:covered'],
    ],
  },
  italian: {
    around: 'Russia e Ucraina; prigionieri.',
    cases: [
      ['I prigionieri scambiavano pane con tabacco.', ''],
      ['I detenuti hanno scambiato ricordi.', ''],
      ['I prigionieri si scambiarono al confine.', 'swap:covered'],
      ['Scambieremo i nostri prigionieri.', 'swap:covered'],
      ['I prigionieri liberati nello scambio sono a casa.', 'swap:covered'],
      ['Scambiarli tutti, i prigionieri, è possibile.', 'swap:covered'],
    ],
  },
  portuguese: {
    around: 'A Rússia e a Ucrânia; prisioneiros.',
    cases: [
      ['Os presos trocavam poemas escondidos.', ''],
      ['Os reclusos trocam senhas.', ''],
      ['Os presos trocaram-se na fronteira.', 'swap:covered'],
      ['Os dois lados trocavam presos.', 'swap:covered'],
      ['O repórter, encarcerado em Rostov, foi trocado.', 'swap:covered'],
    ],
  },
  polish: {
    around: 'Rosja i Ukraina; jeńcy.',
    cases: [
      ['Więźniowie wymieniali chleb na tytoń.', ''],
      ['Osadzeni wymieniają się opowieściami.', ''],
      ['Strażnicy wymienili więźniom koce.', ''],
      ['W komunikacie wymieniono nazwiska jeńców.', ''],
      ['Strony wymieniły więźniów.', 'swap:covered'],
      ['Jeńców wymieniali na granicy.', 'swap:covered'],
      ['Reportera, więzionego w Rostowie, wymieniono.', 'swap:covered'],
    ],
  },
  russian: {
    around: 'Россия и Украина; пленные.',
    cases: [
      ['Заключённые меняли хлеб на табак.', ''],
      ['Пленные обменивались рассказами.', ''],
      ['Охранники меняли заложникам одеяла.', ''],
      ['В плен меня взяли ночью.', ''],
      ['Пленных меняли на границе.', 'swap:covered'],
      ['Пленные обменивались на офицеров.', 'swap:covered'],
      ['Пленными меняются часто.', 'swap:covered'],
      ['Политзаключённых обменяли.', 'swap:covered'],
      ['Обмен шпионами был давно.', ''],
      ['После обмена выстрелами пограничники отошли.', ''],
    ],
  },
  ukrainian: {
    around: 'Росія й Україна; полонені.',
    cases: [
      ['В’язні міняли хліб на тютюн.', ''],
      ['Полонені обмінювалися спогадами.', ''],
      ['Конвойні обміняли в’язням ковдри.', ''],
      ['В’язнів міняли на кордоні.', 'swap:covered'],
      ['Полоненими обмінюються часто.', 'swap:covered'],
      ['Засуджених обміняли.', 'swap:covered'],
      ['Після обміну пострілами прикордонники відійшли.', ''],
    ],
  },
  turkish: {
    around: 'Rusya ve Ukrayna; esirler.',
    cases: [
      ['Mahkûmlar aralarında ekmek değiştirirdi.', ''],
      ['Esirleri sınırda değiştirdiler.', 'swap:covered'],
      ['Casus takası unutuldu.', ''],
    ],
  },
};
