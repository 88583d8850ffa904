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
  const [one, two] = [wordingOf(a), wordingOf(b)];
  if (Math.min(one.words, two.words) < LEAST_WORDS) return false;
  let common = 0;
  for (const shingle of one.shingles) if (two.shingles.has(shingle)) common += 1;
  return common / Math.min(one.shingles.size, two.shingles.size) >= SAME_FROM;
}

interface Wording {
  readonly words: number;
  readonly shingles: ReadonlySet<string>;
}

/** Every passage is compared with several others; the oldest are forgotten first. */
const known = new Map<string, Wording>();
const KNOWN_MOST = 2000;

function wordingOf(text: string): Wording {
  const before = known.get(text);
  if (before) return before;
  const words = wordsOf(text);
  const wording = { words: words.length, shingles: shinglesOf(words) };
  const [oldest] = known.keys();
  if (known.size >= KNOWN_MOST && oldest !== undefined) known.delete(oldest);
  known.set(text, wording);
  return wording;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const shinglesOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(' ')));
