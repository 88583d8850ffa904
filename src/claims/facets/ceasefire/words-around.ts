import type { TextRange } from '../../../model/index.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { withoutDenials } from '../../sentence/stance/denials.ts';
import { IN_FRONT } from './told-after.ts';
import { NONE, REACHED } from './words.ts';

/** Folded words around a ceasefire. */
export interface WordsAround {
  /** In its clause before it, some 70 characters. */
  readonly lead: string;
  /** In its clause behind it, as many. */
  readonly tail: string;
  /** All of the sentence behind it, as it stands. */
  readonly rest: string;
}

/** The words on both sides of a ceasefire at `[start, end)`, without those that deny a report. */
export const wordsAround = (view: SentenceView, start: number, end: number): WordsAround => {
  const clause = clauseAt(view, start);
  const plain = withoutDenials(view.folded);
  return {
    lead: plain.slice(Math.max(clause.start, start - 70), start),
    tail: tailOf(view, plain, { start, end }),
    rest: view.folded.slice(end),
  };
};

/** "a ceasefire, which is what Kyiv had come for, was not agreed": the verb stands behind what is told in passing. */
const IN_PASSING =
  /^, (?:which|that)(?!\w)[^,;]{3,90}, (?=(?:was|were|is|has|had|did|could|would|remain)\w*(?!\w))/;

const tailOf = (view: SentenceView, plain: string, { start, end }: TextRange): string => {
  const aside = IN_PASSING.exec(plain.slice(end));
  const from = end + (aside ? aside[0].length - 1 : 0);
  // A matter put in front ("On a truce, …") is told of farther behind.
  const reach = IN_FRONT.test(plain.slice(0, start)) ? 130 : 70;
  return plain.slice(from, Math.min(clauseAt(view, aside ? from + 1 : start).end, from + reach));
};

const leadLength = (lead: string): number => {
  const at = lead.search(NONE);
  const reached = lead.search(REACHED);
  const first = [at, reached].filter((n) => n >= 0);
  return first.length ? lead.length - Math.min(...first) : 0;
};

const tailLength = (tail: string): number => {
  const m = REACHED.exec(tail) ?? NONE.exec(tail);
  return m ? m.index + m[0].length : 0;
};

/**
 * The evidence for what became of a ceasefire at `[start, end)`: back to the verb or the negation and forward to it, never
 * beyond the clause.
 */
export const evidenceAround = (
  view: SentenceView,
  { start, end }: TextRange,
  { lead, tail }: WordsAround,
): TextRange => ({
  start: Math.max(clauseAt(view, start).start, start - leadLength(lead)),
  end: end + tailLength(tail),
});
