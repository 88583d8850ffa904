import { CLASS } from '../lexicon/classes.ts';
import { fold } from '../lexicon/fold.ts';
import { classify } from '../lexicon/lexicon.ts';
import { hasChapters, ofChapter } from './chapters.ts';
import { type Known, splitHashtag } from './hashtag.ts';
import { withPhrase } from './phrases.ts';
import { unlessQuoted } from './quoted.ts';

/** What lies before a token: nothing of note, a comma or the like, a semicolon or a sign of code, a sentence's end. */
export const GAP = { none: 0, soft: 1, clause: 2, hard: 3 } as const;

/** A word or a number. `start` and `end` are UTF-16 offsets into the text it was read from. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded; see `fold`. */
  readonly word: string;
  /** Of `CLASS`. */
  readonly bits: number;
  /** Of a number its value, of a month 1–12, else of `KIND` or 0. */
  readonly value: number;
  readonly gap: number;
  readonly capital: boolean;
  readonly hashtag: boolean;
  /** Of the last word of a phrase ("tête-à-tête"): how many tokens before it the phrase begins. */
  readonly opens?: number;
}

// A number may be grouped by one separator: 1,000 · 1.000 · 1 000 · 1’000. "390, 307" has two.
const WORD =
  /(?<![\d.:,])\d{1,3}(?:[.,'’ \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+|[\p{L}_][\p{L}\p{M}\p{Cf}_]*/gu;
const HARD = /[!?]|…[\s\u00a0]+$/;
/** Markup and code that a page shows as text, and what parts a page's title: no phrase runs over it. */
const SIGN = /[<>={}|\\]/;
const SOFT = /[,:()[\]"«»„“”·•/—]|[\s\u00a0][–-][\s\u00a0]/;
const SPACED_STOP = /\.["'”’»)\]]*[\s\u00a0[]/;
const LIST = /^[,\s\u00a0]*$/;

const SPACE = 32;
const LONGEST_GAP = 40;

/** The words and numbers of a text in reading order. Linear in its length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let previous: Token | undefined;
  const chapters = hasChapters(text);
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const read = readToken(text, match[0], match.index, previous);
    const token = withPhrase(tokens, chapters ? ofChapter(text, read, previous) : read);
    tokens.push(token);
    previous = token;
  }
  return tokens;
}

function readToken(text: string, raw: string, start: number, previous?: Token): Token {
  const from = previous?.end ?? 0;
  const plain = previous !== undefined && start - from === 1 && text.charCodeAt(from) === SPACE;
  const between = plain ? ' ' : text.slice(Math.max(from, start - LONGEST_GAP), start);
  const first = raw.charCodeAt(0);
  const digits = first >= 48 && first <= 57;
  const hashtag = !plain && between.endsWith('#');
  const known = digits ? numberOf(raw) : hashtag ? lookInside(raw) : look(raw);
  const capital = !digits && raw.charAt(0) !== raw.charAt(0).toLowerCase();
  return {
    start,
    end: start + (digits ? raw.length : trimmedLength(raw)),
    word: known.word,
    bits: unlessQuoted(known.bits, text, start, start + raw.length),
    value: known.value === 1000 && !digits ? thousandsAfter(previous) : known.value,
    gap: previous ? gapOf(between, previous, digits ? 'number' : capital) : GAP.hard,
    capital,
    hashtag,
  };
}

function numberOf(raw: string): Known {
  const value = raw.length < 12 ? Number(raw.replace(/\D/g, '')) : 0;
  return { word: raw, bits: CLASS.number, value };
}

/** "6 thousand", "dos mil": a thousand counts as often as the number before it says. */
function thousandsAfter(previous: Token | undefined): number {
  const isNumber = previous !== undefined && (previous.bits & CLASS.number) !== 0;
  return isNumber && previous.value > 1 && previous.value < 1000 ? previous.value * 1000 : 1000;
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
  if (between.includes(';') || SIGN.test(between)) return GAP.clause;
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
