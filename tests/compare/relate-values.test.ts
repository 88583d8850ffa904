import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relateValues, ruleInWords, ruleOf } from '../../src/compare/relate-values.ts';
import type { Value } from '../../src/model/index.ts';
import { VALUES } from '../claims/support/arbitraries.ts';

const KINDS = Object.keys(VALUES) as Value['kind'][];
const of = (kind: Value['kind']): fc.Arbitrary<Value> => VALUES[kind];
const anyValue: fc.Arbitrary<Value> = fc.oneof(...KINDS.map(of));

describe.each(KINDS)('%s', (kind) => {
  it('relates a value to itself as the same', () => {
    fc.assert(fc.property(of(kind), (v) => relateValues(v, v) === 'same'));
  });

  it('differs both ways or neither', () => {
    fc.assert(
      fc.property(
        of(kind),
        of(kind),
        (a, b) => (relateValues(a, b) === 'different') === (relateValues(b, a) === 'different'),
      ),
      { numRuns: 1000 },
    );
  });

  it('has a rule in words for both outcomes', () => {
    fc.assert(
      fc.property(of(kind), of(kind), (a, b) => {
        const words = (outcome: 'same' | 'different') => ruleInWords(ruleOf(a, b, outcome));
        expect(words('same')).not.toBe('');
        expect(words('different')).not.toBe(words('same'));
        expect(ruleInWords(ruleOf(a, a, 'same'))).toBe('the same');
      }),
    );
  });
});

// "Agreed" is borne out by every later stage; a source that only says "agreed" bears out none.
it.each(KINDS.filter((kind) => kind !== 'status'))('%s: agrees both ways or neither', (kind) => {
  fc.assert(
    fc.property(of(kind), of(kind), (a, b) => relateValues(a, b) === relateValues(b, a)),
    { numRuns: 1000 },
  );
});

it('values of two kinds say nothing of one another', () => {
  fc.assert(
    fc.property(
      anyValue,
      anyValue,
      (a, b) => a.kind === b.kind || relateValues(a, b) === undefined,
    ),
    { numRuns: 500 },
  );
});
