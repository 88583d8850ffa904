import { describe, expect, it } from 'vitest';
import { relate } from '../../src/compare/index.ts';
import { isWithin } from '../../src/compare/within.ts';
import type { DateValue, PlaceValue, SinceValue } from '../../src/model/index.ts';
import { claim, minutes } from './claims.ts';

const date = (day?: number): DateValue => ({
  kind: 'date',
  year: 2025,
  month: 5,
  ...(day ? { day } : {}),
});
const place = (key: string): PlaceValue => ({ kind: 'place', place: key });
const since = (lowMonths: number, highMonths: number): SinceValue => ({
  kind: 'since',
  lowMonths,
  highMonths,
});

describe('whoever states the narrow value states the wide one', () => {
  it.each([
    ['100 minutes, under two hours', minutes(85, 115), minutes(0, 120)],
    ['16 May, May', date(16), date()],
    ['the palace, the city', place('dolmabahce'), place('istanbul')],
    ['37 to 38 months, three years or more', since(37, 38), since(36, 60)],
  ])('%s', (_, narrow, wide) => {
    expect(isWithin(narrow, wide)).toBe(true);
    expect(isWithin(wide, narrow)).toBe(false);
  });
});

describe('a denied length against a stated one', () => {
  const denied = (low: number, high: number) => ({
    ...claim('talks.duration', minutes(low, high)),
    denied: true,
  });
  const stated = claim('talks.duration', minutes(0, 120));

  it('contradicts what lies within it', () => {
    expect(relate(denied(0, 120), claim('talks.duration', minutes(85, 115)))?.relation).toBe(
      'conflicts',
    );
  });
  it('says nothing against what is wider: "not twenty minutes", "less than two hours"', () => {
    expect(relate(denied(17, 23), stated)).toBeUndefined();
    expect(relate(stated, denied(17, 23))).toBeUndefined();
  });
});
