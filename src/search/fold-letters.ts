const SPECIAL: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
};

/**
 * Lower case without diacritics; letters that no decomposition reaches by a table. Repeated letters
 * stay. `Çırağan` → `ciragan`, `Łódź` → `lodz`, `İstanbul` → `istanbul`, `Йод` → `иод`.
 */
export function foldLetters(word: string): string {
  const lower = word.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII, the quick way out
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłøđßæœþð]/g, (letter) => SPECIAL[letter] ?? letter);
}
