import type { TextRange } from '../../model/index.ts';
import { matchesOf } from '../lexicon/matches.ts';

/** A number in the text, in digits or words. */
export interface NumberHit extends TextRange {
  readonly value: number;
}

const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  score: 20,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
};

const DIGITS =
  /(?:(?<![\w.,])|(?<=\dx))(\d{1,3}(?:[, .]\d{3})+|\d{1,9})(k(?!\w))?(?![\d])(?!(?:[.,]\d))/g;
const DECIMAL = /(?<![\w.,])(\d{1,3})[.,](\d{1,2})(?![\d])(?!(?:[.,]\d))/g;
const WORD =
  /\b(?:zero|one|two|three|four|five|six(?:teen|ty)?|seven(?:teen|ty)?|eight(?:een|y)?|nine(?:teen|ty)?|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|hundred|thousand|million|dozen(?<!\b(?:half a|several|few|some|many) dozen)|(?<=\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty)[ -])score)(?!\w)/g;

const digitHits = (folded: string): NumberHit[] => {
  const hits: NumberHit[] = [];
  for (const m of matchesOf(folded, DIGITS)) {
    const value = Number((m[1] as string).replace(/[, .]/g, '')) * (m[2] ? 1000 : 1);
    hits.push({ start: m.index, end: m.index + m[0].length, value });
  }
  for (const m of matchesOf(folded, DECIMAL)) {
    if (hits.some((h) => h.start <= m.index && m.index < h.end)) continue;
    hits.push({
      start: m.index,
      end: m.index + m[0].length,
      value: Number(`${m[1]}.${m[2]}`),
    });
  }
  return hits;
};

/** Value of words already known to be number words: `three hundred ninety` → 390. */
const valueOfWords = (words: readonly string[]): number => {
  let total = 0;
  let current = 0;
  for (const word of words) {
    const scale = SCALES[word];
    if (scale === undefined) current += UNITS[word] ?? 0;
    else if (scale <= 100) current = Math.max(current, 1) * scale;
    else {
      total += Math.max(current, 1) * scale;
      current = 0;
    }
  }
  return total + current;
};

const wordHits = (folded: string): NumberHit[] => {
  const hits: NumberHit[] = [];
  let run: { start: number; end: number; words: string[] } | undefined;
  const close = () => {
    if (run) hits.push({ start: run.start, end: run.end, value: valueOfWords(run.words) });
    run = undefined;
  };
  for (const m of matchesOf(folded, WORD)) {
    const between = run ? folded.slice(run.end, m.index) : '';
    const joins = run && /^(?:-| | and )$/.test(between) && extendsNumber(run.words, m[0], between);
    if (!joins) close();
    run ??= { start: m.index, end: m.index, words: [] };
    run.words.push(m[0]);
    run.end = m.index + m[0].length;
  }
  close();
  return hits.map((hit) => withArticle(folded, hit));
};

/** "two hundred", "hundred and five", "forty-five" continue a number; "ten, twenty" and "one two" do not. */
const extendsNumber = (words: readonly string[], next: string, between: string): boolean => {
  const last = words[words.length - 1] as string;
  if (between === ' and ') return last in SCALES && next in UNITS;
  if (next in SCALES) return true;
  if (last in SCALES) return true;
  return (UNITS[last] ?? 0) >= 20 && (UNITS[next] ?? 99) < 10;
};

const HALF = /\bhalf an? $/;

const withArticle = (folded: string, hit: NumberHit): NumberHit => {
  const half = HALF.exec(folded.slice(Math.max(0, hit.start - 8), hit.start));
  if (half && /^(?:hundred|thousand|million)$/.test(folded.slice(hit.start, hit.end)))
    return { start: hit.start - half[0].length, end: hit.end, value: hit.value / 2 };
  const article = /\ba $/.exec(folded.slice(Math.max(0, hit.start - 3), hit.start));
  return article && /^(?:hundred|thousand|million)/.test(folded.slice(hit.start, hit.end))
    ? { ...hit, start: hit.start - 2 }
    : hit;
};

/** No sentence of a person holds more numbers; what does is a table, and read in part. */
const MOST = 40;

/**
 * Every number of a folded sentence, in order.
 *
 * Accepts `1,000` `1 000` `1.000` `1000` `1k` `1.5` `a thousand` `three hundred and ninety` `forty-five`
 * `three dozen` `fifteen score` `half a thousand` `ten short of four hundred`.
 */
export function readNumbers(folded: string): NumberHit[] {
  // Several facets ask for the numbers of the one sentence in hand.
  if (latest.folded !== folded) latest = { folded, hits: numbersOf(folded) };
  return latest.hits;
}

let latest: { readonly folded: string; readonly hits: NumberHit[] } = { folded: '', hits: [] };

const numbersOf = (folded: string): NumberHit[] =>
  lessenedBy(
    folded,
    [...digitHits(folded), ...wordHits(folded)].sort((a, b) => a.start - b.start).slice(0, MOST),
  );

const SHORT_OF = /^ (?:short|shy) of (?:an? |the )?$/;

/** "Ten short of four hundred" is one number, 390. */
const lessenedBy = (folded: string, hits: readonly NumberHit[]): NumberHit[] => {
  const out: NumberHit[] = [];
  for (const hit of hits) {
    const last = out[out.length - 1];
    if (last && last.value < hit.value && SHORT_OF.test(folded.slice(last.end, hit.start)))
      out[out.length - 1] = { start: last.start, end: hit.end, value: hit.value - last.value };
    else out.push(hit);
  }
  return out;
};
