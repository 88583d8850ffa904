import { describe, expect, it } from 'vitest';
import { scopesOf as scopesBelow } from './scopes-of.ts';

const AROUND = 'Russia and Ukraine met in Istanbul; prisoners of war.';

const scopesOf = (text: string, date: string, around = AROUND): string =>
  scopesBelow(text, date, around);

describe('the talks of last month, in a text of June', () => {
  it.each([
    ["Last month's Istanbul talks brought a swap.", 'covered'],
    ['Минулого місяця переговори в Стамбулі тривали дві години.', 'covered'],
    ['Переговоры в прошлом месяце в Стамбуле длились два часа.', 'covered'],
    ['Geçen ayki İstanbul turu iki saat sürdü.', 'covered'],
    ['Die Gespräche vom vergangenen Monat in Istanbul dauerten zwei Stunden.', 'covered'],
    ['Les pourparlers du mois dernier à Istanbul ont duré deux heures.', 'covered'],
    ['Las conversaciones del mes pasado en Estambul duraron dos horas.', 'covered'],
    ['Rozmowy z zeszłego miesiąca w Stambule trwały dwie godziny.', 'covered'],
    ['I colloqui del mese scorso a Istanbul sono durati due ore.', 'covered'],
    ['As conversações do mês passado em Istambul duraram duas horas.', 'covered'],
    ['In the last months talks in Istanbul were hoped for.', 'related'],
    ['This month’s Istanbul talks brought a swap.', 'related'],
  ])('%s', (text, scope) => expect(scopesOf(text, '2025-06-10')).toBe(scope));

  it('in a text of July they are others', () =>
    expect(scopesOf("Last month's Istanbul talks brought a swap.", '2025-07-10')).toBe('related'));
});

describe('the sixteenth, with no month', () => {
  it.each([
    ['Договорились 16-го в Стамбуле, на встрече делегаций.', 'covered'],
    ['16-го переговоры в Стамбуле длились два часа.', 'covered'],
    ['Le 16, à Istanbul, les délégations ont négocié.', 'covered'],
    ['El día 16 las delegaciones negociaron en Estambul.', 'covered'],
    ['Am 16. verhandelten die Delegationen in Istanbul.', 'covered'],
    ['On the 16th the delegations negotiated in Istanbul.', 'covered'],
    ['16 delegates negotiated in Istanbul.', 'related'],
    ['On the 26th the delegations negotiated in Istanbul.', 'related'],
  ])('%s', (text, scope) => expect(scopesOf(text, '2025-06-10')).toBe(scope));
});

describe('a month of that year, without its capital', () => {
  it.each([
    ['Negociadores dos dois países se reuniram em Istambul em março daquele ano.', 'related'],
    ['Negociadores dos dois países se reuniram em Istambul em março passado.', 'related'],
    ['Negociadores dos dois países se reuniram em Istambul, um marco deste ano.', 'covered'],
  ])('%s', (text, scope) => expect(scopesOf(text, '2025-05-17')).toBe(scope));
});

describe('what has been done all the while', () => {
  it.each([
    ['POWs have been traded since the first spring of the invasion.', 'related'],
    ['Gefangene werden seit Beginn des Krieges ausgetauscht.', 'related'],
    ['Пленных меняют с первой весны войны.', 'related'],
    ['Полонених обмінюють з початку вторгнення.', 'related'],
    ['Des prisonniers sont échangés depuis le début de la guerre.', 'related'],
    ['Se canjean prisioneros desde el comienzo de la guerra.', 'related'],
    ['Jeńcy są wymieniani od początku wojny.', 'related'],
    ['Prigionieri vengono scambiati dall’inizio della guerra.', 'related'],
    ['Prisioneiros são trocados desde o início da guerra.', 'related'],
    ['The prisoners were swapped in the largest exchange since the start of the war.', 'covered'],
    ['Prisoners have been swapped since the start of the day.', 'covered'],
    ['Пленных меняют с самого утра.', 'covered'],
  ])('%s', (text, scope) => expect(scopesOf(text, '2025-05-24')).toBe(scope));
});

describe('the wounded named before the captives', () => {
  it.each([
    ['Yaralı tüm esirler takas edilecek.', 'related'],
    ['Yaralılar bekliyor, esirler takas edilecek.', 'covered'],
    ['6’şar bin naaş verilecek, esirler takas edilecek.', 'covered'],
    ['Раненых пленных обменяют.', 'related'],
  ])('%s', (text, scope) => expect(scopesOf(text, '2025-05-24')).toBe(scope));
});

describe('whose hostages they are', () => {
  const OTHERS = 'Ukraine. Prisoners of war. Talks in Istanbul.';
  it.each([
    ['Чи можна обміняти цивільного заручника?', 'covered'],
    ['Можно ли обменять гражданских заложников?', 'covered'],
    ['Can civilian hostages be exchanged?', 'covered'],
    ['Can hostages be exchanged?', 'other'],
    ['Чи можна обміняти заручників?', 'other'],
  ])('%s', (text, scope) => expect(scopesOf(text, '2025-05-24', OTHERS)).toBe(scope));

  it('a thousand for a thousand tells this war from the others a page names', () => {
    const rest = 'Istanbul. Russians, Russia. Israel, Gaza, Armenia, Azerbaijan.';
    const asked = 'Who are the prisoners to be exchanged?';
    expect(scopesOf(asked, '2025-05-24', `Prisoners. ${rest}`)).toBe('other');
    expect(scopesOf(asked, '2025-05-24', `A thousand for a thousand. ${rest}`)).toBe('covered');
  });
});

describe('figures of a name are no year', () => {
  it.each([
    ['zbyszek_1971 rozmowy w Stambule to strata paliwa', 'covered'],
    ['user1971 talks in Istanbul are a waste of fuel', 'covered'],
    ['1971 talks in Istanbul', 'other'],
  ])('%s', (text, scope) => expect(scopesOf(text, '2025-05-24')).toBe(scope));
});
