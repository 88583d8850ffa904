import { describe, expect, it } from 'vitest';
import { isSinceInvasion } from '../../../src/claims/events/since-invasion.ts';

describe('a date by which something is measured from the invasion', () => {
  it.each([
    'never since russian columns crossed the border in ',
    'not since moscow launched its full-scale invasion in ',
    'since the war broke out in early ',
    'the largest since russian tanks rolled over the border on ',
  ])('%s', (before) => {
    expect(isSinceInvasion(before)).toBe(true);
  });

  it.each([
    'since then talks in ',
    'since they met in istanbul in ',
    'since the delegations left turkey in ',
    'russian columns crossed the border in ',
    'since russian and ukrainian envoys talked in ',
  ])('not: %s', (before) => {
    expect(isSinceInvasion(before)).toBe(false);
  });
});
