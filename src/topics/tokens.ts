import { CLASS } from './classes.ts';
import { fold } from './fold.ts';
import { type Known, splitHashtag } from './hashtag.ts';
import { classify } from './lexicon.ts';

/** What lies before a token: nothing of note, a comma or the like, or the end of a sentence. */
export const GAP = { none: 0, soft: 1, hard: 2 } as const;

/** A word or a number. `start` and `end` are UTF-16 offsets into the text it was read from. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded; see `fold`. */
  readonly word: string;
  /** Of `CLASS`. */
  readonly bits: number;
  /** Of a number its value, of a month 1–12, else 0. */
  readonly value: number;
  readonly gap: number;
  readonly capital: boolean;
  readonly hashtag: boolean;
}

// A number may be grouped by one separator: 1,000 · 1.000 · 1 000 · 1’000. "390, 307" has two.
const WORD =
  /(?<![\d.:,])\d{1,3}(?:[.,'’ \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+|[\p{L}_][\p{L}\p{M}\p{Cf}_]*/gu;
const HARD = /[!?]|…[\s\u00a0]+$/;
const SOFT = /[,;:()[\]{}"«»„“”|·•/—]|[\s\u00a0][–-][\s\u00a0]/;
const SPACED_STOP = /\.["'”’»)\]]*[\s\u00a0[]/;
const LIST = /^[,\s\u00a0]*$/;

/** The words and numbers of a text in reading order. Linear in its length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let previous: Token | undefined;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const token = readToken(text, match[0], match.index, previous);
    tokens.push(token);
    previous = token;
  }
  return tokens;
}

function readToken(text: string, raw: string, start: number, previous?: Token): Token {
  const between = text.slice(previous?.end ?? Math.max(0, start - 20), start);
  const first = raw.charCodeAt(0);
  const digits = first >= 48 && first <= 57;
  const capital = !digits && raw.charAt(0) !== raw.charAt(0).toLowerCase();
  const place = {
    start,
    end: start + trimmedLength(raw),
    capital,
    gap: previous ? gapOf(between, previous, digits ? 'number' : capital) : GAP.hard,
    hashtag: between.endsWith('#'),
  };
  if (digits) {
    const value = raw.length < 12 ? Number(raw.replace(/\D/g, '')) : 0;
    return { ...place, word: raw, bits: CLASS.number, value };
  }
  const known = place.hashtag ? lookInside(raw) : look(raw);
  return { ...place, word: known.word, bits: known.bits, value: valueAfter(previous, known) };
}

/** "6 thousand", "dos mil": a thousand counts as often as the number before it says. */
function valueAfter(previous: Token | undefined, known: Known): number {
  const times =
    previous && previous.bits & CLASS.number && previous.value < 1000 ? previous.value : 0;
  return known.value === 1000 && times > 1 ? times * 1000 : known.value;
}

function trimmedLength(raw: string): number {
  let length = raw.length;
  while (length > 1 && /\p{Cf}/u.test(raw.charAt(length - 1))) length--;
  return length;
}

function gapOf(between: string, previous: Token, opensSentence: boolean | 'number'): number {
  if (between === ' ' || between === '') return GAP.none;
  if (previous.bits & CLASS.number && opensSentence === 'number' && LIST.test(between))
    return GAP.none;
  if (HARD.test(between) && (opensSentence || !between.includes('…'))) return GAP.hard;
  if (SPACED_STOP.test(between)) {
    // "U.S. officials", "16. Mai", "тис. читачів" end no sentence.
    const abbreviated = previous.end - previous.start === 1 || isDayNumber(previous);
    return opensSentence && !abbreviated ? GAP.hard : GAP.none;
  }
  return SOFT.test(between) ? GAP.soft : GAP.none;
}

function isDayNumber(token: Token): boolean {
  return (token.bits & CLASS.number) !== 0 && token.value <= 31 && token.end - token.start <= 2;
}

// Pages repeat their words: the cache spares folding and looking up. Emptied, not grown, when full.
const CACHE_LIMIT = 20_000;
const cache = new Map<string, Known>();

function lookInside(raw: string): Known {
  const known = splitHashtag(raw);
  return known.bits ? known : look(raw);
}

function look(raw: string): Known {
  const cached = cache.get(raw);
  if (cached) return cached;
  const word = fold(raw);
  const known = { word, ...classify(word) };
  if (raw.length <= 40) {
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(raw, known);
  }
  return known;
}
