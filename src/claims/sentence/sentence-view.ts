import type { TextRange } from '../../model/index.ts';
import { type DateHit, readDates } from '../values/date.ts';
import { type PersonHit, readPeople } from '../values/person.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { fold } from './fold.ts';
import { withoutIdleNegations } from './idle-negations.ts';
import { runningCase } from './text/title-case.ts';

/** A sentence prepared for the facet readers. All offsets count in the sentence. */
export interface SentenceView {
  /** As written; of a headline in capitals only known names keep theirs. */
  readonly raw: string;
  /** Same length as `raw`; lower case, plain quotes and dashes, no diacritics. */
  readonly folded: string;
  /** Where the sentence starts in its block. */
  readonly offset: number;
  readonly clauses: readonly Clause[];
  readonly people: readonly PersonHit[];
  readonly dates: readonly DateHit[];
  /** ISO date by which relative days were read. */
  readonly pageDate?: string;
}

/** No sentence of a person holds more names or dates; what does is a list, and read in part. */
const MOST = 16;

/** Reads a sentence once for all facets. */
export function viewSentence(raw: string, offset: number, pageDate?: string): SentenceView {
  const folded = withoutIdleNegations(fold(raw));
  const people = readPeople(folded).slice(0, MOST);
  return {
    raw: runningCase(raw, people),
    folded,
    offset,
    clauses: splitClauses(folded),
    people,
    dates: readDates(folded, pageDate).slice(0, MOST),
    ...(pageDate ? { pageDate } : {}),
  };
}

/** The clause that holds a position. */
export function clauseAt(view: SentenceView, position: number): Clause {
  return (
    view.clauses.find((c) => position < c.end) ?? (view.clauses[view.clauses.length - 1] as Clause)
  );
}

export const rangeOf = (m: RegExpExecArray): TextRange => ({
  start: m.index,
  end: m.index + m[0].length,
});
