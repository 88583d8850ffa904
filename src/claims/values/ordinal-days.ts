/** "first" to "thirty-first", as days of a month are told in words. */
const ORDINAL_WORDS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
];

/** One of them as a group of a pattern; the longest first: "twenty-first" before "first". */
export const ORDINAL = `(${[...ORDINAL_WORDS].sort((a, b) => b.length - a.length).join('|')})`;

/** The number of a day told in words, as digits; "0" for any other word. */
export const ordinalDay = (word: string): string =>
  String(ORDINAL_WORDS.indexOf(word.replace(' ', '-')) + 1);
