import { expect, test } from 'vitest';
import { messageOf } from '../../src/model/index.ts';

test.each<[unknown, string]>([
  [new Error('disk full'), 'disk full'],
  [new RangeError('no such value'), 'no such value'],
  ['torn', 'torn'],
  [undefined, 'undefined'],
  [7, '7'],
  [{ toString: () => 'in its own words' }, 'in its own words'],
  [Object.create(null), 'an error without words'],
])('%o', (thrown, message) => {
  expect(messageOf(thrown)).toBe(message);
});
