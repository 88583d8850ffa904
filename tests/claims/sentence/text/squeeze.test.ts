import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squeeze } from '../../../../src/claims/sentence/text/squeeze.ts';

describe('squeeze', () => {
  it.each([
    ['', ''],
    ['hosted by Turkey', 'hosted by Turkey'],
    ['hosted by\n    Turkey', 'hosted by Turkey'],
    ['a\tb\r\nc', 'a b c'],
    ['a \u00a0 b', 'a b'],
    [' a  ', ' a '],
    ['pris\u00adoner\u200b swap\ufeff', 'prisoner swap'],
    ['a \u200b b', 'a b'],
    ['The talks 🇹🇷 lasted five ⏱️ hours 😮.', 'The talks lasted five hours.'],
    ['talks🕊️were', 'talks were'],
    ['👩‍👩‍👧‍👦Istanbul talks👍🏽👍🏿', 'Istanbul talks'],
    ['a swap [note 8] of 500[9] prisoners[10].', 'a swap of 500 prisoners.'],
    ['lasted ﬁve ５ hours', 'lasted five 5 hours'],
    ['agreed to [a] truce, [no] more [sic]', 'agreed to [a] truce, [no] more [sic]'],
    ['1️⃣ first, © agency, TV™', '1 first, © agency, TV™'],
  ])('%j is shown as %j', (given, shown) => expect(squeeze(given).text).toBe(shown));

  it('takes a lone blank of another width for a blank: names and numbers are parted by them', () => {
    expect(squeeze('1\u00a0000').text).toBe('1 000');
    expect(squeeze('Vladimir\u00a0Medinsky').text).toBe('Vladimir Medinsky');
    expect(squeeze('Vladimir\u202fMedinsky').text).toBe('Vladimir Medinsky');
  });

  it('leaves accents out that are characters of their own, and finds the way back', () => {
    const { text, toSource } = squeeze('Tu\u0308rkiye met');
    expect(text).toBe('Turkiye met');
    expect(toSource(text.indexOf('met'))).toBe('Tu\u0308rkiye '.length);
  });

  it.each([
    ['hosted by\n    Turkey', 'Turkey', 14],
    ['pris\u00adoner swap', 'oner', 5],
    ['pris\u00adoner swap', 'swap', 10],
    ['one two', 'two', 4],
  ])('%j: the way back to %j', (given, word, at) => {
    const { text, toSource } = squeeze(given);
    expect(toSource(text.indexOf(word))).toBe(at);
    expect(toSource(text.length)).toBe(given.length);
  });

  const uneven = fc
    .array(fc.constantFrom('a', 'b', '7', ' ', '\n', '\t', '\u00a0', '\u00ad', '\u200b'))
    .map((parts) => parts.join(''));

  it('every sign that is shown leads back to itself, in order', () => {
    fc.assert(
      fc.property(uneven, (given) => {
        const { text, toSource } = squeeze(given);
        let last = -1;
        for (let at = 0; at < text.length; at += 1) {
          const from = toSource(at);
          expect(from).toBeGreaterThan(last);
          if (/\S/.test(text[at] ?? '')) expect(given[from]).toBe(text[at]);
          else expect(given[from]).toMatch(/\s/);
          last = from;
        }
        expect(toSource(text.length)).toBe(given.length);
      }),
    );
  });
});
