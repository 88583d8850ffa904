import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  array,
  boolean,
  integer,
  nothing,
  number,
  object,
  oneOf,
  string,
} from '../../src/platform/shape.ts';

const person = object({ name: string(5) }, { age: integer(0, 150) });

describe('shapes', () => {
  test.each<[string, boolean, boolean]>([
    ['a short string', string(3)('abc'), true],
    ['a string too long', string(3)('abcd'), false],
    ['no string', string()(3), false],
    ['a number within', number(0, 1)(0.5), true],
    ['a number outside', number(0, 1)(2), false],
    ['not a number', number()(Number.NaN), false],
    ['an infinite number', number()(Infinity), false],
    ['a whole number', integer()(3), true],
    ['a broken number', integer()(3.5), false],
    ['a negative number', integer()(-1), false],
    ['a truth', boolean(false), true],
    ['a truthy thing', boolean(1), false],
    ['nothing', nothing(undefined), true],
    ['null, as messages turn nothing into', nothing(null), true],
    ['something', nothing(0), false],
    ['one of', oneOf(['a', 'b'])('b'), true],
    ['none of', oneOf(['a', 'b'])('c'), false],
    ['an array', array(boolean)([true, false]), true],
    ['an array with a stranger', array(boolean)([true, 0]), false],
    ['an array too long', array(boolean, 1)([true, true]), false],
    ['array-like', array(boolean)({ length: 0 }), false],
    ['an object', person({ name: 'Ann', age: 5 }), true],
    ['an object without an optional field', person({ name: 'Ann' }), true],
    ['an object with unknown fields', person({ name: 'Ann', more: 1 }), true],
    ['an object with a wrong optional field', person({ name: 'Ann', age: '5' }), false],
    ['an object without a field', person({ age: 5 }), false],
    ['an inherited field', person(Object.create({ name: 'Ann' })), false],
    ['an array for an object', person([]), false],
    ['null for an object', person(null), false],
  ])('%s', (_what, found, wanted) => {
    expect(found).toBe(wanted);
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.anything({ withProxy: true } as never), (value) => {
        expect(typeof person(value)).toBe('boolean');
        expect(typeof array(person)(value)).toBe('boolean');
      }),
    );
  });
});
