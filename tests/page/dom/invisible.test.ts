import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  endInFull,
  startInFull,
  stripInvisible,
  toStripped,
} from '../../../src/page/dom/invisible.ts';

describe('stripInvisible', () => {
  test.each<[string, string]>([
    ['plain', 'plain'],
    ['pris\u00ADoner', 'prisoner'],
    ['pris\u200Boner', 'prisoner'],
    ['a\u200E\u200F\u202Ab\u202C', 'ab'],
    ['\uFEFFswap', 'swap'],
    ['sw\u2060ap\uFE0F', 'swap'],
    ['no-break\u00A0space', 'no-break\u00A0space'],
    ['narrow\u202Fspace', 'narrow\u202Fspace'],
    ['hyphen\u2011here', 'hyphen\u2011here'],
    ['İstanbul', 'İstanbul'],
    ['', ''],
  ])('%j gives %j', (text, stripped) => {
    expect(stripInvisible(text).text).toBe(stripped);
  });

  it('keeps no map where nothing was left out', () => {
    expect(stripInvisible('plain').gaps).toBeUndefined();
  });
});

const texts = fc
  .array(fc.constantFrom('a', 'b', ' ', '\u00AD', '\u200B', '\u2060', 'é', '😀'))
  .map((parts) => parts.join(''));

describe('the way back', () => {
  it('leads from any stretch of the stripped text to that stretch of the full one', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (full, one, other) => {
        const { text, gaps } = stripInvisible(full);
        fc.pre(text.length > 0);
        const start = one % text.length;
        const end = start + 1 + (other % (text.length - start));
        const back = full.slice(startInFull(gaps, start), endInFull(gaps, end));
        expect(stripInvisible(back).text).toBe(text.slice(start, end));
        // The stretch begins and ends with characters that are seen.
        expect(back.startsWith(text[start] as string)).toBe(true);
        expect(back.endsWith(text[end - 1] as string)).toBe(true);
      }),
    );
  });

  it('and from the full text to the stripped one', () => {
    fc.assert(
      fc.property(texts, (full) => {
        const { text, gaps } = stripInvisible(full);
        for (let offset = 0; offset < text.length; offset++) {
          expect(toStripped(gaps, startInFull(gaps, offset))).toBe(offset);
        }
      }),
    );
  });
});
