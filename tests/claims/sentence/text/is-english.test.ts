import { describe, expect, it } from 'vitest';
import { mayBeEnglish } from '../../../../src/claims/sentence/text/is-english.ts';

describe('running English where another language is declared', () => {
  it.each([
    'The Istanbul talks between Russia and Ukraine on 16 May 2025 lasted five hours.',
    'Russia and Ukraine have agreed to exchange 1,000 prisoners each after the first direct talks since 2022.',
    'Putin did not attend; the delegations were led by Medinsky and Umerov.',
  ])('%s', (text) => expect(mayBeEnglish(text, 'de')).toBe(true));

  it.each([
    '',
    'Istanbul talks: 1,000 for 1,000',
    'Die Gespräche zwischen Russland und der Ukraine in Istanbul dauerten weniger als zwei Stunden.',
    'Les négociations entre la Russie et l’Ukraine ont duré moins de deux heures à Istanbul.',
    'Las conversaciones entre Rusia y Ucrania en Estambul duraron menos de dos horas y no hubo tregua.',
    'Rozmowy Rosji z Ukrainą w Stambule trwały niecałe dwie godziny i nie przyniosły rozejmu.',
    'Переговоры России и Украины в Стамбуле продолжались менее двух часов.',
    'De onderhandelingen tussen Rusland en Oekraïne in Istanbul duurden minder dan twee uur.',
    'In „The Guardian“ stand, die Gespräche in Istanbul hätten kaum zwei Stunden gedauert.',
  ])('not: %s', (text) => expect(mayBeEnglish(text, 'ar')).toBe(false));
});

it.each([undefined, 'en', 'en-GB', 'EN-us'])('declared as %j any text may be', (language) => {
  expect(mayBeEnglish('1,000', language)).toBe(true);
});
