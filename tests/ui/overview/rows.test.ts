import { describe, expect, it } from 'vitest';
import {
  countDisagreements,
  countDisputed,
  groupRows,
  rowsOf,
} from '../../../src/ui/overview/rows.ts';
import { independentVoices, sharedOrigins } from '../../../src/ui/overview/shared-origin.ts';
import { shortReading } from '../../../src/ui/overview/voice-name.ts';
import { pair, statement } from '../fixtures/build.ts';
import { OVERVIEW } from '../fixtures/overview.ts';

const rows = rowsOf(OVERVIEW);
const byFacet = (facet: string) => rows.find((row) => row.facet === facet);

describe('rowsOf', () => {
  it('puts disagreements first, then the order of facets', () => {
    expect(rows.map((row) => [row.facet, row.disagrees])).toEqual([
      ['talks.attendance', true],
      ['swap.status', true],
      ['swap.composition', true],
      ['talks.duration', false],
      ['swap.size', false],
    ]);
    expect(countDisagreements(rows)).toBe(3);
    expect(countDisputed(OVERVIEW)).toBe(3);
  });

  it('gives agreeing statements one voice and never puts a conflict into one', () => {
    const status = byFacet('swap.status');
    expect(status?.statements.map(({ source, voice }) => [source, voice])).toEqual([
      ['000', 1],
      ['001', 0],
      ['003', 0],
    ]);
    expect(byFacet('swap.size')?.voices).toBe(1);
  });

  it('keeps apart what agrees with a third but not with one another', () => {
    const [hour, under, long] = [
      statement('001:1', '[an hour]', '60 min'),
      statement('002:1', '[under two hours]', 'under 120 min'),
      statement('003:1', '[110 minutes]', '110 min'),
    ];
    const [row] = rowsOf([
      pair('talks.duration', 'talks-2025-05-16', 'corroborates', hour, under),
      pair('talks.duration', 'talks-2025-05-16', 'corroborates', under, long),
      pair('talks.duration', 'talks-2025-05-16', 'conflicts', hour, long),
    ]);
    expect(row?.statements.map(({ source, voice }) => [source, voice])).toEqual([
      ['001', 0],
      ['002', 0],
      ['003', 1],
    ]);
  });

  it('shows both passages of a source that contradicts itself', () => {
    const [row] = rowsOf([
      pair(
        'swap.size',
        'swap-1000',
        'conflicts',
        statement('004:1', '[800]', '800'),
        statement('004:5', '[900]', '900'),
      ),
    ]);
    expect(row?.disagrees).toBe(true);
    expect(row?.statements.map(({ source, reading }) => `${source} ${reading}`)).toEqual([
      '004 800',
      '004 900',
    ]);
  });

  it('is empty for no pairs', () => {
    expect(rowsOf([])).toEqual([]);
  });
});

describe('groupRows', () => {
  it('names each event once among disagreements and once among agreements', () => {
    expect(
      groupRows(rows).map(({ event, disagrees, rows: of }) => [event, disagrees, of.length]),
    ).toEqual([
      ['talks-2025-05-16', true, 1],
      ['swap-1000', true, 2],
      ['talks-2025-05-16', false, 1],
      ['swap-1000', false, 1],
    ]);
  });
});

describe('shortReading', () => {
  it.each([
    ['about two hours (102–138 min)', 'about two hours'],
    ['first in over three years (3.0–3.6 years before)', 'first in over three years'],
    ['1,000 on each side', '1,000 on each side'],
    ['(unread)', '(unread)'],
  ])('%s: %s', (reading, expected) => {
    expect(shortReading(reading)).toBe(expected);
  });
});

describe('shared origins', () => {
  it('finds the two sources that word the duration nearly alike, and counts them once', () => {
    const statements = byFacet('talks.duration')?.statements ?? [];
    expect(sharedOrigins(statements)).toEqual([{ a: '000', b: '004' }]);
    expect(independentVoices(statements)).toBe(3);
  });

  it('counts sources that differ in wording each for itself', () => {
    expect(independentVoices(byFacet('swap.composition')?.statements ?? [])).toBe(2);
  });
});
