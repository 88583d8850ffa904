import type { TextRange } from '../../../model/index.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { sentenceBreaks } from './breaks.ts';

/** Longest piece that is read at once, in UTF-16 units: keeps reading linear on hostile text. */
export const LONGEST_SENTENCE = 1000;

/** A break after these is none: `U.S. President`, `Mr. Rubio`, `Gen. Budanov`, `May 16. 2025` excluded. */
const ABBREVIATION =
  /(?:^|[\s("“‘])(?:[A-Z]\.(?:[A-Z]\.)*|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Maj|Capt|Adm|Sen|Rep|Gov|Pres|St|vs|approx|ca|cf|e\.g|i\.e|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?["”’)]?$/;

/** "No. 5"; the one in "No. It was led by his aide" is an answer. */
const NUMBER = /(?:^|[\s("“‘])Nos?\.$/;

const trimmed = (text: string, start: number, end: number): TextRange | undefined => {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] as string)) from += 1;
  while (to > from && /\s/.test(text[to - 1] as string)) to -= 1;
  return from < to ? { start: from, end: to } : undefined;
};

/** "[10]", "[a][note 3]", "[citation needed]" right behind a sentence: where it has it from, and no words of it. */
const NOTES =
  /(?<=[.!?…]["”’')]{0,2})(?:\[(?:\d{1,3}|[a-z]{1,2}|(?:note|nb) \d{1,2}|[a-z ]{3,20} needed)\])+(?=\s|$)/gi;

/** The text with its notes blanked, offsets kept. */
const withoutNotes = (text: string): string =>
  text.includes('[') ? text.replace(NOTES, (notes) => ' '.repeat(notes.length)) : text;

/** Cuts `[start, end)` into pieces of at most `LONGEST_SENTENCE`, at a blank where there is one. */
function* pieces(text: string, start: number, end: number): Generator<TextRange> {
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const limit = from + LONGEST_SENTENCE;
    const blank = text.lastIndexOf(' ', limit);
    const cut = blank > from ? blank : limit;
    const piece = trimmed(text, from, cut);
    if (piece) yield piece;
    from = cut;
  }
  const rest = trimmed(text, from, end);
  if (rest) yield rest;
}

const joins = (text: string, start: number, end: number): boolean => {
  const head = text.slice(Math.max(start, end - 24), end).trimEnd();
  const next = text.slice(end, end + 40).trimStart();
  return (
    ABBREVIATION.test(head) || /^[a-z,;)]/.test(next) || (NUMBER.test(head) && /^\d/.test(next))
  );
};

/**
 * "They met for two hours. 390 people came home": Unicode's rules read on where a number is followed by small letters. A plain
 * word, a bracket or a day of those months before the stop ends a sentence; "approx. 12 euros", "in Aug. 12 men" and "No. 5" do not.
 */
const BEFORE_NUMBER =
  /(?<=(?:\p{Ll}{4}|[)”"’\]]|\b(?:two|six|ten|day|war|men|end|him|her|too|all|one|now|yet|far|ago)|\b\d{1,2} (?:March|April|May|June|July))[.!?][”"’)]{0,2}) +(?=\p{Nd}[\p{Nd},.]* +\p{Ll})/gu;
const IS_SHORTENED =
  /(?:approx|incl|prof|capt|sept|messrs|paras?|arts?|figs?|nos?|chap|vols?|secs?)\.$/i;

/** Where a piece between two breaks breaks once more, before a number. */
const breaksBeforeNumbers = (text: string, start: number, end: number): number[] =>
  matchesOf(text.slice(start, end), BEFORE_NUMBER)
    .map((m) => start + m.index + m[0].length)
    .filter((at) => !IS_SHORTENED.test(text.slice(Math.max(start, at - 12), at).trimEnd()));

/**
 * Sentences of one block, as half-open ranges without surrounding white space, in order.
 * Breaks by Unicode's rules but for those after abbreviations ("U.S. President") and before a
 * lower-case continuation, a line break included; and before a number that begins a sentence. Notes behind a sentence ("[10]") belong to none. Sentences beyond `LONGEST_SENTENCE` come in pieces.
 */
export function splitSentences(written: string): TextRange[] {
  const text = withoutNotes(written);
  const out: TextRange[] = [];
  let start = 0;
  const take = (end: number): void => {
    for (const at of [...breaksBeforeNumbers(text, start, end), end]) {
      out.push(...pieces(text, start, at));
      start = at;
    }
  };
  for (const at of sentenceBreaks(text)) if (!joins(text, start, at)) take(at);
  take(text.length);
  return out;
}
