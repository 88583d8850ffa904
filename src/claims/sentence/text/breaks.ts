/*
 * Where sentences may break, by the rules SB4 to SB11 of Unicode Standard Annex 29, "Text Segmentation". The
 * platform has them as `Intl.Segmenter`, and gives the same breaks; but the first one in a process takes Chromium
 * 35 to 70 ms, and whenever the background was asleep its first one is the first in its process.
 */

const SEPARATOR = '\\n\\r\\u0085\\u2028\\u2029';
/** Full stops, which stand in numbers and behind abbreviations, too. */
const STOP = '.\\u2024\\ufe52\\uff0e';
const TERMINAL = `\\p{Sentence_Terminal}${STOP}`;
const CLOSE = '\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\\p{Quotation_Mark}\\u275b-\\u2760';
const SPACE = `[\\p{White_Space}--[${SEPARATOR}]]`;
const CONTINUING =
  '\\-,:;\\u2013\\u2014\\u037e\\u055d\\u060c\\u060d\\u07f8\\u1802\\u1808\\u3001\\ufe10\\ufe11\\ufe13\\ufe14\\ufe31\\ufe32\\ufe50\\ufe51\\ufe54\\ufe55\\ufe58\\ufe63\\uff0c\\uff0d\\uff1a\\uff1b\\uff64';
/** Accents and formats such as the soft hyphen: they belong to what stands before them. */
const EXTEND = '[\\p{Grapheme_Extend}\\p{Mc}\\p{Cf}]*';

/** What ends a sentence, with all that belongs to the end: `."`, `?! `, a line break. */
const END = new RegExp(
  `([${TERMINAL}]${EXTEND})((?:[${CLOSE}]${EXTEND})*(?:${SPACE}${EXTEND})*)(\\r\\n|[${SEPARATOR}])?|\\r\\n|[${SEPARATOR}]`,
  'gv',
);
const IS_STOP = new RegExp(`^[${STOP}]`, 'v');
const CASED_BEFORE = new RegExp(`[\\p{Uppercase}\\p{Lt}\\p{Lowercase}]${EXTEND}$`, 'v');
const CAPITAL_NEXT = /[\p{Uppercase}\p{Lt}]/uy;
const NUMBER_NEXT = /\p{Nd}/uy;
const GOES_ON_NEXT = new RegExp(`[${CONTINUING}${TERMINAL}]`, 'vy');
/** Whatever is no letter and ends nothing, and then a small letter. */
const SMALL_NEXT = new RegExp(
  `[[^\\p{Alphabetic}${SEPARATOR}${TERMINAL}]\\p{Grapheme_Extend}]*\\p{Lowercase}`,
  'vy',
);

const stands = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/** True where a full stop ends nothing: "3.5", "U.S", "e.g. small letters". */
const isInside = (text: string, at: number, end: number, bare: boolean): boolean =>
  (bare &&
    (stands(NUMBER_NEXT, text, end) ||
      (stands(CAPITAL_NEXT, text, end) &&
        CASED_BEFORE.test(text.slice(Math.max(0, at - 4), at))))) ||
  stands(SMALL_NEXT, text, end);

/** Where a text breaks into sentences: the end of each but of the last, in UTF-16 units, rising. */
export function* sentenceBreaks(text: string): Generator<number> {
  END.lastIndex = 0;
  for (let m = END.exec(text); m; m = END.exec(text)) {
    const end = m.index + m[0].length;
    const [, terminal, behind, separator] = m;
    const isOpen = terminal !== undefined && separator === undefined;
    const goesOn =
      isOpen &&
      ((IS_STOP.test(terminal) && isInside(text, m.index, end, behind === '')) ||
        stands(GOES_ON_NEXT, text, end));
    if (!goesOn && end < text.length) yield end;
    END.lastIndex = end;
  }
}
