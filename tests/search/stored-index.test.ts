import { describe, expect, it } from 'vitest';
import { BadIndex, buildIndex, exportIndex, find, loadIndex } from '../../src/search/index.ts';
import { realCorpus } from '../corpus/articles.ts';
import { passagesOf } from './passages.ts';

const { passages } = realCorpus();
const QUERIES = [
  '1000',
  'medinski',
  'prisoners of war',
  'istanbul talks',
  'xyzzy',
  'kiev unacceptable demands',
];

describe('a stored index', () => {
  const json = exportIndex(buildIndex(passages));

  it('is the same text each time', () => {
    expect(exportIndex(buildIndex(passages))).toBe(json);
    expect(exportIndex(loadIndex(json, passages))).toBe(json);
  });

  it.each(QUERIES)('answers as the built one: %s', (query) => {
    expect(find(loadIndex(json, passages), query)).toEqual(find(buildIndex(passages), query));
  });

  it('keeps every part of an index that FlexSearch splits', () => {
    const many = passagesOf(
      ...Array.from({ length: 260_000 / 40 }, (_, at) =>
        Array.from({ length: 40 }, (_w, n) => `w${at * 40 + n}`).join(' '),
      ),
    );
    const large = exportIndex(buildIndex(many));
    expect(
      Object.keys(JSON.parse(large).parts).filter((key) => key.endsWith('map')).length,
    ).toBeGreaterThan(1);
    expect(find(loadIndex(large, many), 'w259999')).toHaveLength(1);
    expect(find(loadIndex(large, many), 'w0')).toHaveLength(1);
  });

  it.each([
    ['truncated', json.slice(0, 500), /is truncated or no JSON/],
    [
      'of another version',
      json.replace('"version":1', '"version":9'),
      /is of version 9, this program reads 1/,
    ],
    ['no object', '7', /should hold one object/],
    ['without parts', json.replace('"parts":', '"bits":'), /lacks its terms or parts/],
    [
      'with a broken part',
      json.replace(/"1\.reg":\[[^\]]*\]/, '"1.reg":7'),
      /has a broken part "1\.reg"/,
    ],
    ['with a term that is none', json.replace('"terms":[', '"terms":[7,'), /lacks its terms/],
    ['of nothing known', json.replace('"length":', '"width":'), /does not say what it was made of/],
    ['changed by one letter', json.replace('istanbul', 'istanbxl'), /is damaged: its checksum/],
    ['without its checksum', json.replace(/"checksum":"\w+",/, ''), /is damaged: its checksum/],
  ])('%s is refused', (_name, text, message) => {
    expect(() => loadIndex(text, passages)).toThrow(BadIndex);
    expect(() => loadIndex(text, passages)).toThrow(message);
  });

  it('of other passages is refused', () => {
    expect(() => loadIndex(json, passages.slice(1))).toThrow(
      /was made of \d+ passages of \d+ characters, here are/,
    );
  });

  it('holds no configuration of FlexSearch, so that only emptyIndex may decide it', () => {
    expect(Object.keys(JSON.parse(json).parts)).toEqual(['1.reg', '1.map']);
  });

  it('written in Node by the full build is read by the compact build that ships', async () => {
    // What vite puts in place of 'flexsearch'; the package declares no types for it.
    const path = '../../node_modules/flexsearch/dist/flexsearch.compact.module.min.js';
    const compact: typeof import('flexsearch') = await import(path);
    const flex = new compact.Index({
      tokenize: 'strict',
      encode: (text: string) => text.split(' '),
      resolution: 1,
    });
    for (const [key, data] of Object.entries(JSON.parse(json).parts))
      flex.import(key, data as string);
    const own = buildIndex(passages);
    for (const term of own.terms) {
      expect(flex.search(term, { limit: passages.length })).toEqual(
        own.flex.search(term, { limit: passages.length }),
      );
    }
    expect(own.terms.length).toBeGreaterThan(400);
  });
});
