import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadBundle, formatOverview, parseOverview } from '../../../src/corpus/index.ts';
import { type Bundle, checksum, type SourcePair } from '../../../src/model/index.ts';

const bundle: Bundle = {
  version: 2,
  sources: [{ id: '000', file: 'a.txt', title: 'A', sha256: '' }],
  passages: [{ id: '000:1', source: '000', text: 'x', start: 0, end: 1 }],
  claims: [],
};
const statement = {
  source: '000',
  passage: '000:1',
  excerpt: 'x',
  reading: 'under two hours',
  value: { kind: 'interval', low: 0, high: Number.POSITIVE_INFINITY },
  marked: [],
} as const;
const PAIRS: readonly SourcePair[] = [
  {
    facet: 'talks.duration',
    event: 'talks-2025-05-16',
    relation: 'corroborates',
    a: statement,
    b: statement,
    reason: 'one',
    rule: 'same',
  },
];
const text = formatOverview(PAIRS);
const PREFIX = '{"checksum":"01234567",'.length;
const parse = (overview: string) => parseOverview(overview, 'data/overview.json', bundle);

/** The text with something changed, and a checksum that fits. */
const tampered = (change: (body: string) => string): string => {
  const body = change(text.slice(PREFIX));
  return `{"checksum":"${checksum(body)}",${body}`;
};

describe('what the sources say to one another, as a file', () => {
  it('is read as it was written, open intervals included', () =>
    expect(parse(text)).toEqual(PAIRS));

  it.each([
    ['truncated', text.slice(0, 90), /is truncated or no JSON: /],
    ['of another version', tampered((t) => t.replace('"version":2', '"version":1')), /version 1,/],
    ['changed by one letter', text.replace('hours', 'hiurs'), /is damaged/],
    ['with __proto__', tampered((t) => t.replace('"a":{', '"a":{"__proto__":{},')), /"__proto__"/],
    [
      'without pairs',
      tampered((t) => t.replace('"overview":', '"over":')),
      /"overview" is missing/,
    ],
    [
      'with a pair of no passage',
      tampered((t) => t.replace(/("a":\{"source":"\d+","passage":)"[^"]*"/, '$1{"toString":1}')),
      /pair 1 of the overview, side a has no "passage"/,
    ],
    [
      'with a passage that the bundle has not',
      tampered((t) => t.replace('"passage":"000:1"', '"passage":"000:2"')),
      /pair 1 of the overview names "000:2", which is no passage/,
    ],
    [
      'with a source that the bundle has not',
      tampered((t) => t.replace('"source":"000"', '"source":"001"')),
      /pair 1 of the overview names "001", which is no source/,
    ],
    [
      'with a value of wrong type',
      tampered((t) => t.replace('"low":0', '"low":"0"')),
      /a value of pair 1 of the overview has no readable "low"/,
    ],
    [
      'with a marked part that is none',
      tampered((t) => t.replace('"marked":[]', '"marked":[{"start":0,"end":99}]')),
      /a marked part of pair 1 of the overview, side a is 0–99, outside its text of 1/,
    ],
    [
      'with half a pair',
      tampered((t) => t.replace('"b":{', '"c":{')),
      /pair 1 of the overview, side b should be an object/,
    ],
  ])('is refused %s', (_name, damaged, message) => {
    expect(() => parse(damaged)).toThrow(BadBundle);
    expect(() => parse(damaged)).toThrow(message);
    expect(() => parse(damaged)).toThrow(/^data\/overview\.json: /);
  });

  it('is refused with any single changed unit, and cut anywhere', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 2), fc.integer({ min: 1, max: 127 }), (at, flip) => {
        const unit = String.fromCharCode(text.charCodeAt(at) ^ flip);
        expect(() => parse(text.slice(0, at) + unit + text.slice(at + 1))).toThrow(BadBundle);
        expect(() => parse(text.slice(0, at))).toThrow(BadBundle);
      }),
      { numRuns: 60 },
    );
  });
});
