import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/topics/index.ts';
import { scopesOf as scopesBelow } from './scopes-of.ts';

const AROUND = 'Russia and Ukraine, prisoners of war, Istanbul.';

const scopesOf = (text: string, date: string, around = AROUND): string =>
  scopesBelow(text, date, around);

describe('what was done before the swap that is told of', () => {
  it.each([
    ['До этого обменивали пленных по сто.', 'related'],
    ['До цього обмінювали полонених сотнями.', 'related'],
    ['Dotąd wymieniano jeńców po stu.', 'related'],
    ['Until then prisoners had been traded by the dozen.', 'related'],
    ['Bis dahin wurden Gefangene zu Dutzenden ausgetauscht.', 'related'],
    ['Hasta entonces se canjeaban prisioneros de cien en cien.', 'related'],
    ['До этого обменяли 390 военнопленных.', 'covered'],
    ['Prisoners were traded until then by the bus.', 'covered'],
  ])('%s', (text, scope) => expect(scopesOf(text, '2025-05-24')).toBe(scope));
});

describe('the day of a capture is not that of the swap', () => {
  it.each([
    [
      'The boy, captured near Mariupol in April 2022, was swapped for a Russian prisoner.',
      'covered',
    ],
    ['Взятый в плен в мае 2022-го морпех был обменян на российского пленного.', 'covered'],
    ['El soldado capturado en abril de 2022 fue canjeado por un preso.', 'covered'],
    ['The swap of captured soldiers in March 2023 went on.', 'related'],
    ['Prisoners were exchanged on 6 May 2025.', 'related'],
  ])('%s', (text, scope) => expect(scopesOf(text, '2025-05-24')).toBe(scope));
});

describe('for whom they were exchanged, and with how many', () => {
  it.each([
    ['A mi hijo lo canjearon por otro preso.', 'covered'],
    ['She was swapped for another soldier.', 'covered'],
    ['Rusia quiere otro canje de prisioneros.', 'related'],
    ['Обміняли його разом із ще 306 полоненими.', 'covered'],
    ['Er wurde zusammen mit 389 anderen Gefangenen ausgetauscht.', 'covered'],
    ['Fue canjeado junto a otros 302 prisioneros.', 'covered'],
    ['Został wymieniony wraz z 204 innymi jeńcami.', 'related'],
    ['270 Soldaten kamen frei, im Tausch gegen ebenso viele Gefangene.', 'covered'],
    ['Viele Gefangene wurden ausgetauscht.', 'related'],
  ])('%s', (text, scope) => expect(scopesOf(text, '2025-05-24')).toBe(scope));
});

describe('a thousand and more', () => {
  it.each([
    ['Mil e duzentos prisioneiros foram trocados.', 'related'],
    ['Mil doscientos presos fueron canjeados.', 'related'],
    ['Mil prisioneros fueron canjeados.', 'covered'],
    ['More than a thousand prisoners were exchanged.', 'related'],
    ['A thousand prisoners were exchanged.', 'covered'],
  ])('%s', (text, scope) => expect(scopesOf(text, '2025-11-30')).toBe(scope));
});

describe('centuries and years of other wars', () => {
  it.each([
    ['No século XIX trocava-se um coronel prisioneiro por quinze soldados.', 'other'],
    ['In the 18th century prisoners were exchanged by rank.', 'other'],
    ['Im 19. Jahrhundert tauschte man gefangene Offiziere aus.', 'other'],
    ['В XVIII веке пленных обменивали по чинам.', 'other'],
    ['It was the largest prisoner swap of the century.', 'covered'],
    ['No prisoner swap of the 21st century was larger.', 'covered'],
    [
      'Kiev et Moscou parlent. Il faut comparer avec 1915, quand des trains pleins de prisonniers étaient échangés.',
      'other',
    ],
  ])('%s', (text, scope) => expect(scopesOf(text, '2025-05-24')).toBe(scope));
});

describe('what is to come, is asked for, or was days before', () => {
  it.each([
    ['Kiev quiere volver a sentarse en Estambul con los rusos.', 'related'],
    ['Moscou quer voltar a negociar em Istambul com Kiev.', 'related'],
    ['Kiev y Moscú vuelven a negociar en Estambul.', 'covered'],
    ['Delegacje mają się znów zjechać do Stambułu, by negocjować.', 'related'],
    ['The delegations are to meet again in Istanbul.', 'related'],
    ['Scambiateli tutti, i nostri prigionieri!', 'related'],
    ['Обменяйте всех пленных!', 'related'],
    [
      'Über ein „Alle gegen alle“, bei dem alle Gefangenen ausgetauscht würden, redet man.',
      'related',
    ],
    ['Foi ali a negociação de 2022, em Istambul, e a que abriu o corredor de grãos.', 'related'],
    ['A negociação de 2022 em Istambul sobre os grãos', 'other'],
  ])('%s', (text, scope) => expect(scopesOf(text, '2025-05-24')).toBe(scope));

  it.each([
    [
      'Swap of 1,000 prisoners per side. Negotiated face to face in Istanbul a week earlier.',
      'covered covered',
    ],
    [
      'Austausch von 1000 Gefangenen je Seite. Verhandelt wurde eine Woche zuvor in Istanbul.',
      'covered covered',
    ],
    [
      'Swap of 1,000 prisoners per side. Negotiated face to face in Istanbul three years earlier.',
      'covered related',
    ],
    [
      'Swap of 205 prisoners. Negotiated face to face in Istanbul a week earlier.',
      'related related',
    ],
  ])('%s', (text, scope) => expect(scopesOf(text, '2025-08-01')).toBe(scope));
});

describe('a page that opens with the days it is of', () => {
  it.each([
    [
      'Du lundi 13 au vendredi 17 octobre 2025. Toutes les émissions restent disponibles.',
      'related',
    ],
    ['Vom 19. bis zum 25. Mai 2025. Alle Sendungen sind dreißig Tage lang zu hören.', 'covered'],
  ])('%s', (opening, scope) => {
    const texts = [opening, 'Moscou et Kiev négocient à Istanbul.'];
    const found = findMentions(
      texts.map((text, id) => ({ id, text })),
      { dates: [] },
    );
    expect(found.filter(({ bare }) => !bare).map((one) => one.scope)).toEqual([scope]);
  });
});

describe('a text of other days', () => {
  const shalit = 'One soldier, taken hostage by Hamas, was traded for a thousand prisoners.';

  it.each([
    ['2023-10-09', shalit, 'Israel and Hamas; Gaza.', 'other'],
    ['2024-10-09', 'Russia and Ukraine may exchange 1,000 prisoners each.', AROUND, 'related'],
    ['2025-05-24', 'Russia and Ukraine may exchange 1,000 prisoners each.', AROUND, 'covered'],
    ['2025-05-30', 'There may be talks next week in Istanbul.', AROUND, 'related'],
    ['2025-05-30', 'Es könnte nächste Woche Gespräche in Istanbul geben.', AROUND, 'related'],
    ['2025-05-12', 'There may be talks next week in Istanbul.', AROUND, 'covered'],
    ['2025-05-30', 'The Istanbul talks brought an exchange.', AROUND, 'covered'],
  ])('%s: %s', (day, text, around, scope) => expect(scopesOf(text, day, around)).toBe(scope));
});
