import { describe, expect, it } from 'vitest';
import { type BlockClaim, readClaims } from '../../../src/claims/index.ts';
import { relate } from '../../../src/compare/index.ts';
import { EVENTS, type Facet } from '../../../src/model/index.ts';
import { claimNotation } from './notation.ts';

/** Names both covered events beyond doubt, so that a table's sentence need not. */
export const CONTEXT =
  'Delegations of Russia and Ukraine met in Istanbul on 16 May 2025 and agreed on a 1,000-for-1,000 prisoner exchange.';

/** Claims of one facet in a sentence that follows the context. */
export function claimsOf(
  facet: Facet,
  sentence: string,
  date: string,
  before = CONTEXT,
): BlockClaim[] {
  return readClaims({
    date,
    blocks: [
      { id: 0, text: before },
      { id: 1, text: sentence },
    ],
  }).filter((c) => c.block === 1 && c.facet === facet);
}

/** What is read from a sentence: its claims in notation, each once, sorted. */
export const said = (facet: Facet, sentence: string, date: string, before?: string): string[] =>
  [...new Set(claimsOf(facet, sentence, date, before).map(claimNotation))].sort();

/** A sentence and what it states, in the notation of `notation.ts`. */
export type Case = readonly [sentence: string, ...expected: string[]];

/** A frame whose `{}` is filled in two ways, with what each states; none: silent. */
export type Contrast = readonly [
  frame: string,
  a: readonly [filling: string, ...expected: string[]],
  b: readonly [filling: string, ...expected: string[]],
];

export interface FacetTable {
  /** ISO date of the page. */
  readonly date: string;
  readonly states: readonly Case[];
  /** Sentences that state nothing on the facet. */
  readonly silent: readonly string[];
  /** One word changed flips the claim or silences it. */
  readonly contrasts: readonly Contrast[];
  /** Known gaps: what should be read and is not yet (or should not be, and is). */
  readonly gaps?: readonly Case[];
}

const inside = (text: string, c: BlockClaim): boolean =>
  c.sentence.start <= c.evidence.start &&
  c.evidence.start < c.evidence.end &&
  c.evidence.end <= text.length;

/** Runs a facet's table: what it reads, where it is silent, contrast pairs, known gaps. */
export function facetTable(facet: Facet, table: FacetTable): void {
  const { date } = table;
  const covered = new Set<string>(EVENTS.filter((e) => e.scope === 'covered').map((e) => e.id));

  describe(facet, () => {
    it.each(table.states)('states: %s', (sentence, ...expected) => {
      expect(said(facet, sentence, date)).toEqual(expected.toSorted());
      for (const claim of claimsOf(facet, sentence, date)) {
        expect(covered).toContain(claim.event);
        expect(claim.reading).not.toBe('');
        expect(inside(sentence, claim)).toBe(true);
      }
    });

    it.each(table.silent)('silent: %s', (sentence) => {
      expect(said(facet, sentence, date)).toEqual([]);
    });

    it.each(table.contrasts)('contrast: %s', (frame, [a, ...saysA], [b, ...saysB]) => {
      const [left, right] = [frame.replace('{}', a), frame.replace('{}', b)];
      expect(said(facet, left, date)).toEqual(saysA.toSorted());
      expect(said(facet, right, date)).toEqual(saysB.toSorted());
      const pairs = claimsOf(facet, left, date).flatMap((x) =>
        claimsOf(facet, right, date).map((y) => relate(x, y)?.relation),
      );
      expect(pairs).not.toContain('corroborates');
    });

    if (table.gaps?.length)
      it.fails.each(table.gaps)('known gap: %s', (sentence, ...expected) => {
        expect(said(facet, sentence, date)).toEqual(expected.toSorted());
      });
  });
}
