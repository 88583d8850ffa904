import { describe, expect, it } from 'vitest';
import { scopesOf as scopesBelow } from './scopes-of.ts';

const AROUND = 'Russia and Ukraine, prisoners of war.';

const scopesOf = (text: string, date: string, around = AROUND): string =>
  scopesBelow(text, date, around);

describe('once more after years is no later round', () => {
  it.each([
    [
      'Zum ersten Mal seit drei Jahren haben beide Seiten in Istanbul wieder verhandelt.',
      'covered',
    ],
    ['For the first time in years the sides met in Istanbul again.', 'covered'],
    ['Впервые за три года делегации в Стамбуле снова вели переговоры.', 'covered'],
    ['Por primera vez en tres años las partes negocian de nuevo en Estambul.', 'covered'],
    ['Po raz pierwszy od trzech lat strony znów negocjowały w Stambule.', 'covered'],
    ['Im Juni haben beide Seiten in Istanbul wieder verhandelt.', 'related'],
    ['The delegations met again in Istanbul.', 'related'],
    ['Делегации в Стамбуле снова вели переговоры.', 'related'],
  ])('%s', (text, scope) => expect(scopesOf(text, '2025-05-17')).toBe(scope));
});

describe('the new one of at least so many', () => {
  it.each([
    ['The new swap will free at least 1,000 prisoners a side.', 'related'],
    ['Yeni takas en az biner esiri kapsayacak.', 'related'],
    ['Новый обмен охватит не менее 1000 пленных.', 'related'],
    ['Un nuovo scambio di almeno mille prigionieri', 'related'],
    ['The swap freed at least 1,000 prisoners a side.', 'covered'],
    ['Takas en az biner esiri kapsadı.', 'covered'],
  ])('%s', (text, scope) => expect(scopesOf(text, '2025-06-03')).toBe(scope));
});

describe('the month that owns a meeting, and the day told of before', () => {
  it.each([
    ["May's encounter in Istanbul ended with a promise.", 'covered'],
    ["It was hot in Moscow. May's talks in Istanbul ended with a promise.", 'covered'],
    ['The May encounter in Istanbul ended with a promise.', 'covered'],
    ["June's talks in Istanbul ended with a promise.", 'related'],
    ["Theresa May's talks in Istanbul with Kyiv", 'related'],
    [
      'A swap of 1,000 prisoners ended on 25 May. Three hundred men were exchanged that day.',
      'covered covered',
    ],
    [
      'Échange de 1 000 prisonniers le 25 mai. Des hommes furent échangés ce jour-là.',
      'covered covered',
    ],
    [
      'A swap of 1,000 prisoners ended on 25 May. Three hundred men were exchanged.',
      'covered related',
    ],
    ['On 6 May 205 prisoners were swapped. Men were exchanged that day.', 'related related'],
  ])('%s', (text, scope) => expect(scopesOf(text, '2025-07-24')).toBe(scope));
});

describe('the two sides, and who is named beside them', () => {
  const yemen = 'the swap of hostages in Yemen';
  it.each([
    [
      `We took part in twenty prisoner swaps between both countries and, elsewhere, in ${yemen}.`,
      'related other',
    ],
    [`We took part in twenty prisoner swaps elsewhere and in ${yemen}.`, 'other other'],
    ['Iran, Oman: prisoner swaps between the two countries.', 'other'],
    ['Двадцать обменов пленными между двумя странами и, в других краях, помощь Йемену.', 'related'],
  ])('%s', (text, scope) => expect(scopesOf(text, '2025-05-24')).toBe(scope));
  it.each([
    [
      'Ankara is ready to host the sides. In 2022 the sides had met in Istanbul for talks.',
      'related',
    ],
    ['Gaza waits. In 2022 the sides had met in Istanbul for talks.', 'other'],
  ])('%s', (text, scope) => expect(scopesOf(text, '2025-05-24')).toBe(scope));
});
