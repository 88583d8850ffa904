import { FACETS, type Facet, type SourcePair, type SourceStatement } from '../../model/index.ts';

/** What one source states on a question; a source may state it in several passages. */
export interface Statement extends SourceStatement {
  /** Which of the row's voices it belongs to: 0 is the one with most sources. */
  readonly voice: number;
}

/** One question (facet, event, subject) across the sources. */
export interface Row {
  readonly key: string;
  readonly facet: Facet;
  readonly event: string;
  readonly subject?: string;
  /** Some source conflicts with another, or with itself. */
  readonly disagrees: boolean;
  readonly statements: readonly Statement[];
  /** The conflicting pairs with their reasons. */
  readonly conflicts: readonly SourcePair[];
  /** How many voices: statements that agree with one another share one. */
  readonly voices: number;
}

/** Rows of the matrix: disagreements first, then in the facets' own order. */
export function rowsOf(pairs: readonly SourcePair[]): readonly Row[] {
  const byQuestion = new Map<string, SourcePair[]>();
  for (const pair of pairs) {
    const known = byQuestion.get(questionOf(pair));
    if (known) known.push(pair);
    else byQuestion.set(questionOf(pair), [pair]);
  }
  return [...byQuestion]
    .map(([key, of]) => rowOf(key, of))
    .sort(
      (a, b) =>
        Number(b.disagrees) - Number(a.disagrees) ||
        FACETS.indexOf(a.facet) - FACETS.indexOf(b.facet) ||
        (a.subject ?? '').localeCompare(b.subject ?? ''),
    );
}

/** Rows of one event that all disagree, or all agree. */
export interface RowGroup {
  readonly key: string;
  readonly event: string;
  readonly disagrees: boolean;
  readonly rows: readonly Row[];
}

/** Rows under their events: first every disagreement, then every agreement. */
export function groupRows(rows: readonly Row[]): readonly RowGroup[] {
  return [true, false].flatMap((disagrees) => {
    const of = rows.filter((row) => row.disagrees === disagrees);
    return [...new Set(of.map((row) => row.event))].map((event) => ({
      key: `${disagrees} ${event}`,
      event,
      disagrees,
      rows: of.filter((row) => row.event === event),
    }));
  });
}

/** How many questions the sources disagree on. */
export const countDisagreements = (rows: readonly Row[]): number =>
  rows.filter((row) => row.disagrees).length;

/** The same, from the pairs alone: the rows are made only when they are to be seen. */
export const countDisputed = (pairs: readonly SourcePair[]): number =>
  new Set(pairs.filter(({ relation }) => relation === 'conflicts').map(questionOf)).size;

const questionOf = ({ facet, event, subject = '' }: SourcePair): string =>
  `${facet} ${event} ${subject}`;

function rowOf(key: string, pairs: readonly SourcePair[]): Row {
  const [first] = pairs as [SourcePair];
  const voices = voicesOf(pairs);
  return {
    key,
    facet: first.facet,
    event: first.event,
    ...(first.subject === undefined ? {} : { subject: first.subject }),
    disagrees: pairs.some((pair) => pair.relation === 'conflicts'),
    conflicts: pairs.filter((pair) => pair.relation === 'conflicts'),
    voices: voices.length,
    statements: voices
      .flatMap((voice, i) => voice.map((statement) => ({ ...statement, voice: i })))
      .sort((a, b) => a.source.localeCompare(b.source) || a.passage.localeCompare(b.passage)),
  };
}

const idOf = (statement: SourceStatement): string => `${statement.passage} ${statement.reading}`;

/**
 * Statements that go together: each joins the first voice none of whose members it conflicts with
 * and one of whose members it agrees with. Agreement need not carry over ("under two hours" agrees
 * with "100 minutes" and with "an hour", which conflict), so no voice ever holds a conflict.
 */
function voicesOf(pairs: readonly SourcePair[]): readonly (readonly SourceStatement[])[] {
  const statements = new Map<string, SourceStatement>();
  const relations = new Map<string, SourcePair['relation']>();
  for (const { a, b, relation } of pairs) {
    statements.set(idOf(a), a).set(idOf(b), b);
    relations.set(`${idOf(a)}|${idOf(b)}`, relation).set(`${idOf(b)}|${idOf(a)}`, relation);
  }
  const voices: SourceStatement[][] = [];
  const ordered = [...statements.values()].sort((a, b) => a.passage.localeCompare(b.passage));
  for (const statement of ordered) {
    const to = (other: SourceStatement) => relations.get(`${idOf(statement)}|${idOf(other)}`);
    const home = voices.find(
      (voice) =>
        voice.some((other) => to(other) === 'corroborates') &&
        !voice.some((other) => to(other) === 'conflicts'),
    );
    if (home) home.push(statement);
    else voices.push([statement]);
  }
  const sources = (voice: readonly SourceStatement[]) => new Set(voice.map((s) => s.source)).size;
  return voices.sort((a, b) => sources(b) - sources(a));
}
