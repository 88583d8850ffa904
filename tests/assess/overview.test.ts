import { describe, expect, it } from 'vitest';
import { overviewOf } from '../../src/assess/index.ts';
import type { Facet, SourcePair } from '../../src/model/index.ts';
import { ARTICLES, BUNDLE, OVERVIEW } from './bundle.ts';

const pairs = overviewOf(BUNDLE.claims, BUNDLE.passages);
const of = (facet: Facet, subject?: string): SourcePair[] =>
  pairs.filter((p) => p.facet === facet && (subject === undefined || p.subject === subject));
const relations = (found: readonly SourcePair[]): Set<string> =>
  new Set(found.map((p) => p.relation));
const between = (found: readonly SourcePair[]): Set<string> =>
  new Set(found.map((p) => `${p.a.source}-${p.b.source}`));

describe('what the sources say to one another', () => {
  it('is what the extension ships', () => {
    expect(OVERVIEW).toEqual(pairs);
  });

  it('000 has Zelensky taking part, 003 has both presidents absent', () => {
    const [pair, ...rest] = pairs.filter((p) => p.relation === 'conflicts');
    expect(rest).toEqual([]);
    expect(pair).toMatchObject({
      facet: 'talks.attendance',
      subject: 'Zelensky',
      a: { source: '000' },
      b: { source: '003' },
    });
    expect(pair?.a.excerpt).toContain('Volodymyr Zelensky participated');
    expect(pair?.b.excerpt).toContain('absence of both presidents');
  });

  it('000, 002 and 003 agree that Putin stayed away', () => {
    const found = of('talks.attendance', 'Putin');
    expect(relations(found)).toEqual(new Set(['corroborates']));
    expect(between(found)).toEqual(new Set(['000-002', '000-003', '002-003']));
  });

  it('all durations agree', () => {
    const found = of('talks.duration');
    expect(relations(found)).toEqual(new Set(['corroborates']));
    expect(between(found)).toEqual(
      new Set(['000-002', '000-003', '000-004', '002-003', '002-004', '003-004']),
    );
  });

  it('16 May and "May 2025" agree', () => {
    const found = of('talks.date');
    expect(relations(found)).toEqual(new Set(['corroborates']));
    expect(found.map((p) => `${p.a.reading}, ${p.b.reading}`)).toContain('May 2025, 16 May 2025');
    expect(between(found).size).toBe(10);
  });

  it('Medinsky and Medinski are one man', () => {
    const found = of('talks.russia_lead').filter((p) => p.b.excerpt.includes('Medinski '));
    expect(between(found)).toEqual(new Set(['000-003', '002-003']));
    expect(relations(of('talks.russia_lead'))).toEqual(new Set(['corroborates']));
  });

  it('1,000 for 1,000 in all five; 390 so far is another question, no conflict', () => {
    expect(relations(of('swap.size'))).toEqual(new Set(['corroborates']));
    expect(between(of('swap.size')).size).toBe(10);
    const counts = BUNDLE.claims
      .filter((c) => c.claim.facet === 'swap.phase_size')
      .map((c) => [c.source, c.claim.value]);
    expect(counts).toContainEqual(['001', { kind: 'count', count: 390, basis: 'per-side' }]);
    for (const p of pairs)
      expect(
        /\b390\b/.test(p.a.reading) !== /\b390\b/.test(p.b.reading) && p.relation === 'conflicts',
      ).toBe(false);
  });

  it('001 has military and civilians, 002 prisoners of war, and they do not exclude one another', () => {
    const composition = (source: string): unknown[] =>
      BUNDLE.claims
        .filter((c) => c.source === source && c.claim.facet === 'swap.composition')
        .map((c) => c.claim.value.kind === 'choice' && c.claim.value.choice);
    expect(composition('001')).toContain('mixed');
    expect(composition('002')).toContain('pows');
    expect(relations(of('swap.composition'))).not.toContain('conflicts');
  });

  it('host and mediator are one country, the defence minister is Umerov', () => {
    expect(between(of('talks.host'))).toEqual(new Set(['003-004']));
    expect(between(of('talks.ukraine_lead'))).toEqual(new Set(['003-004']));
  });

  it('the palace lies in the city', () => {
    expect(relations(of('talks.venue'))).toEqual(new Set(['corroborates']));
    expect(of('talks.venue').some((p) => p.a.reading.includes('Dolmabahçe'))).toBe(true);
  });

  it('the 2022 talks are another event: nothing is claimed of them', () => {
    const events = new Set(BUNDLE.claims.map((c) => c.claim.event));
    expect(events).not.toContain('talks-2022');
    for (const p of pairs) expect(p.event).not.toBe('talks-2022');
  });
});

describe('every pair', () => {
  it('stands on exact passages, names both readings, and is of two sources unless one contradicts itself', () => {
    for (const p of pairs) {
      for (const side of [p.a, p.b]) {
        expect(ARTICLES.get(side.source)).toContain(side.excerpt);
        expect(p.reason).toContain(side.reading);
      }
      if (p.a.source === p.b.source) expect(p.relation).toBe('conflicts');
    }
  });

  it('comes in an order: conflicts first', () => {
    const at = pairs.map((p) => (p.relation === 'conflicts' ? 0 : 1));
    expect(at).toEqual(at.toSorted());
  });

  it('comes once', () => {
    const keys = pairs.map((p) => JSON.stringify([p.facet, p.subject, p.event, p.a, p.b]));
    expect(keys.length - new Set(keys).size).toBeLessThanOrEqual(0);
  });
});

it('nothing comes of nothing', () => {
  expect(overviewOf([], [])).toEqual([]);
});
