/** Words in a row that make one shingle. */
const SHINGLE = 4;

/** From this share of common shingles on, one text was hardly written without the other. */
const SAME_FROM = 0.5;

/** Shorter passages are alike by chance: "The talks lasted two hours." */
const LEAST_WORDS = 8;

/**
 * Whether two passages are worded so nearly the same that they may share an origin (a news agency,
 * a quotation, a copy). Measured by the runs of four words that both have, against the shorter one;
 * case, accents and punctuation do not count.
 */
export function sameWording(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (Math.min(first.length, second.length) < LEAST_WORDS) return false;
  const [one, two] = [shinglesOf(first), shinglesOf(second)];
  const common = [...one].filter((shingle) => two.has(shingle)).length;
  return common / Math.min(one.size, two.size) >= SAME_FROM;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const shinglesOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(' ')));
