import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countOccurrences } from '../../../src/cli/check/occurrences.ts';

const blocksOf = (...texts: string[]) => texts.map((text, id) => ({ id, text }));

it.each([
  [['the swap and the swap'], 0, 4, 'swap', 1],
  [['the swap and the swap'], 0, 17, 'swap', 2],
  [['a swap', 'swaps', 'swap'], 2, 0, 'swap', 3],
  [['a swap', 'the swap'], 1, 4, 'swap', 2],
  [['aaa'], 0, 1, 'aa', 2],
  [['prisoner', 'swap prisoner swap'], 1, 5, 'prisoner swap', 2],
])('%j block %i at %i: “%s” is the %i. of its kind', (texts, block, offset, words, expected) => {
  expect(countOccurrences(blocksOf(...texts)).count(block, offset, words)).toBe(expected);
});

it('agrees with a search from the start, asked in any order', () => {
  const text = fc.stringMatching(/^[ab ]{1,12}$/);
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 5 }),
      fc.array(fc.tuple(fc.nat(4), fc.nat(11), fc.integer({ min: 1, max: 3 })), { maxLength: 8 }),
      (texts, asked) => {
        const blocks = blocksOf(...texts);
        const visible = texts.join(' ');
        const counter = countOccurrences(blocks);
        for (const [block, offset, length] of asked) {
          const words = texts[block]?.slice(offset, offset + length) ?? '';
          if (words === '') continue;
          const place =
            texts.slice(0, block).reduce((sum, each) => sum + each.length + 1, 0) + offset;
          let expected = 0;
          for (let at = 0; at <= place; at += 1) if (visible.startsWith(words, at)) expected += 1;
          expect(counter.count(block, offset, words)).toBe(expected);
        }
      },
    ),
  );
});
