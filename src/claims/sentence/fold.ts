const SPECIAL: Readonly<Record<string, string>> = {
  ı: 'i',
  İ: 'i',
  ł: 'l',
  Ł: 'l',
  ø: 'o',
  Ø: 'o',
  đ: 'd',
  ß: 's',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '′': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
};
const BLANK =
  /[\s\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff\u00ad]/;
const cache = new Map<string, string>();

const foldUnit = (unit: string): string => {
  const known = cache.get(unit);
  if (known !== undefined) return known;
  const plain = BLANK.test(unit) ? ' ' : unit.normalize('NFD').charAt(0).toLowerCase();
  // "Đ" and "Ǿ" become such letters only on the way.
  let folded = SPECIAL[unit] ?? SPECIAL[plain] ?? plain;
  if (folded.length !== 1) folded = unit;
  cache.set(unit, folded);
  return folded;
};

/**
 * Lower-case text without diacritics, with plain quotes, dashes and blanks, for matching.
 * Every UTF-16 unit gives exactly one unit, so offsets in the result are offsets in `text`.
 *
 * `Dolmabahçe – “İstanbul”` → `dolmabahce - "istanbul"`
 */
export function fold(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) out += text[i];
    else if (code >= 65 && code <= 90) out += String.fromCharCode(code + 32);
    else if (code < 128) out += code <= 32 ? ' ' : code === 96 ? "'" : text[i];
    else out += foldUnit(text[i] as string);
  }
  return out;
}
