import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BadBundle,
  type BundleReaders,
  buildBundle,
  formatBundle,
  parseBundle,
} from '../../../src/corpus/index.ts';
import { checksum } from '../../../src/model/index.ts';
import { realCorpus } from '../articles.ts';

/** Reads one duration a paragraph, so that offsets and open intervals can be followed. */
const readers: BundleReaders = {
  readClaims: ({ blocks }) =>
    blocks.flatMap(({ id, text }) => {
      const words =
        /less than two hours|Survivalists should remain vigilant|Donald Trump, who/.exec(text);
      if (!words) return [];
      const evidence = { start: words.index, end: words.index + words[0].length };
      const value = { kind: 'interval', low: 0, high: Number.POSITIVE_INFINITY } as const;
      const sentence = { start: 0, end: text.length };
      return [{ block: id, facet: 'talks.duration', value, reading: words[0], evidence, sentence }];
    }),
  overviewOf: (claims) =>
    claims.slice(0, 1).map(({ source, passage }) => {
      const value = { kind: 'boolean', yes: true } as const;
      const statement = { source, passage, excerpt: 'x', reading: 'y', value, marked: [] };
      return {
        facet: 'talks.duration',
        event: 'talks-2025-05-16',
        relation: 'corroborates',
        a: statement,
        b: statement,
        reason: 'one',
        rule: 'same',
      };
    }),
  indexOf: (passages) => `${passages.length}`,
};
const build = () => buildBundle(realCorpus(), readers);
const PREFIX = '{"checksum":"01234567",'.length;
const text = formatBundle(build().bundle);
const parse = (bundle: string) => parseBundle(bundle, 'data/bundle.json');

/** The bundle's text with something changed, and a checksum that fits. */
const tampered = (change: (body: string) => string): string => {
  const body = change(text.slice(PREFIX));
  return `{"checksum":"${checksum(body)}",${body}`;
};

describe('building a bundle', () => {
  it('is byte-identical each time', () => expect(formatBundle(build().bundle)).toBe(text));

  it('places a claim in its passage, with offsets into the passage', () => {
    const { passages, claims } = build().bundle;
    const shown = claims.map(({ passage, claim }) => {
      const { text: words } = passages.find(({ id }) => id === passage)!;
      expect(claim.sentence).toEqual({ start: 0, end: words.length });
      return words.slice(claim.evidence.start, claim.evidence.end);
    });
    expect(shown).toEqual(['less than two hours', 'Donald\u0020Trump, who']);
  });

  it('leaves out a claim read in words that are no passage', () => {
    expect(JSON.stringify(build().bundle.claims)).not.toContain('Survivalists');
  });

  it('hands the passages to the index', () =>
    expect(build().index).toBe(`${realCorpus().passages.length}`));
});

describe('reading a bundle', () => {
  it('gives back what was built, open intervals included', () =>
    expect(parse(text)).toEqual(build().bundle));

  it.each([
    ['truncated', text.slice(0, 900), /is truncated or no JSON: /],
    ['empty', '', /is truncated or no JSON: /],
    ['no object', '[]', /should hold one object/],
    ['without a version', '{}', /is of version unknown, this program reads version 2/],
    [
      'of another version',
      tampered((t) => t.replace('"version":2', '"version":1')),
      /is of version 1, this/,
    ],
    [
      'changed by one letter',
      text.replace('Istanbul', 'Istanbxl'),
      /is damaged: its checksum does not fit/,
    ],
    ['without its checksum', `{${text.slice(PREFIX)}`, /is damaged/],
    [
      'with __proto__',
      tampered((t) => t.replace('"sources":[{', '"sources":[{"__proto__":{"x":1},')),
      /holds the key "__proto__"/,
    ],
    [
      'with an escaped __proto__',
      tampered((t) => t.replace('"sources":[{', '"sources":[{"\\u005f_proto__":1,')),
      /holds the key "__proto__"/,
    ],
    [
      'with constructor',
      tampered((t) => t.replace('"value":{', '"value":{"constructor":1,')),
      /holds the key "constructor"/,
    ],
    [
      'without sources',
      tampered((t) => t.replace('"sources":', '"sauces":')),
      /"sources" is missing or no list/,
    ],
    [
      'with a source without title',
      tampered((t) => t.replace('"title":', '"titel":')),
      /source 1 has no "title"/,
    ],
    [
      'with a double source',
      tampered((t) => t.replace('"id":"001"', '"id":"000"')),
      /source 2 has the id of another, "000"/,
    ],
    [
      'with a passage of no source',
      tampered((t) => t.replace('"source":"000"', '"source":"009"')),
      /passage 1 belongs to "009", which is no source/,
    ],
    [
      'with a double passage',
      tampered((t) => t.replace('"id":"000:1"', '"id":"000:0"')),
      /passage 2 has the id of another/,
    ],
    [
      'with a passage moved',
      tampered((t) => t.replace('"start":0,', '"start":1,')),
      /passage 1 has offsets that do not fit/,
    ],
    [
      'with a claim of no passage',
      tampered((t) => t.replace('"passage":"000:25"', '"passage":"7"')),
      /claim 1 stands in "7", which is no passage/,
    ],
    [
      'with an unknown facet',
      tampered((t) => t.replace('"facet":"talks.duration"', '"facet":"talks.menu"')),
      /claim 1 has the unknown facet "talks.menu"/,
    ],
    [
      'with evidence outside',
      tampered((t) =>
        t.replace(/"evidence":\{"start":\d+,"end":\d+/, '"evidence":{"start":5,"end":9999'),
      ),
      /the evidence of claim 1 is 5–9999, outside its text of \d+/,
    ],
    [
      'with an event that is no text',
      tampered((t) => t.replace('"reading":', '"event":true,"reading":')),
      /claim 1 has no "event"/,
    ],
    [
      'with a value of another kind',
      tampered((t) => t.replace('"kind":"interval"', '"kind":"toString"')),
      /the value of claim 1 has no readable "kind"/,
    ],
    [
      'with a value of wrong type',
      tampered((t) => t.replace('"low":0', '"low":"0"')),
      /the value of claim 1 has no readable "low"/,
    ],
    [
      'of a version that is no text either',
      tampered((t) => t.replace('"version":2', '"version":{"toString":1}')),
      /is of version \{"toString":1\}, this/,
    ],
    [
      'that nests without end',
      tampered((t) =>
        t.replace(
          '"sources":',
          `"\\u0061":${'['.repeat(50_000)}${']'.repeat(50_000)},"sources":{},"s":`,
        ),
      ),
      /"sources" is missing or no list/,
    ],
    [
      'with a valueless claim',
      tampered((t) => t.replace('"value":{', '"value":[],"v":{')),
      /the value of claim 1 should be an object/,
    ],
  ])('refuses one %s', (_name, damaged, message) => {
    expect(() => parse(damaged)).toThrow(BadBundle);
    expect(() => parse(damaged)).toThrow(message);
    expect(() => parse(damaged)).toThrow(/^data\/bundle\.json: /);
  });

  it('refuses any single changed unit, and any cut', () => {
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
