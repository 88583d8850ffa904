import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/claims/sentence/fold.ts';
import { anyText } from '../support/arbitraries.ts';

describe('fold', () => {
  it.each([
    ['Dolmabahçe – “İstanbul”', 'dolmabahce - "istanbul"'],
    ['Türkiye’s Çırağan', "turkiye's ciragan"],
    ['1\u00a0000 \u20111\u202f000', '1 000 -1 000'],
    ['Zelenskyy\u00adj', 'zelenskyy j'],
    ['Wałęsa', 'walesa'],
    ['Đặng, Ǿ, ẞ', 'dang, o, s'],
    ['tab\there', 'tab here'],
    ['Стамбул', 'стамбул'],
    ['', ''],
  ])('%j → %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps every offset: one unit in, one unit out', () => {
    fc.assert(
      fc.property(anyText, (text) => fold(text).length === text.length),
      { numRuns: 500 },
    );
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(anyText, (text) => fold(fold(text)) === fold(text)),
      { numRuns: 500 },
    );
  });

  it('folds what is folded to itself, whatever the unit', () => {
    const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    expect(units.filter((unit) => fold(fold(unit)) !== fold(unit))).toEqual([]);
  });
});
