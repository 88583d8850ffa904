import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadSource, parseSourceRows, readCorpus } from '../../src/corpus/index.ts';
import { filesOf } from './articles.ts';

const good = { id: '005', file: '005.txt' };
const parse = (rows: unknown) => parseSourceRows(JSON.stringify(rows), 'sources.json');

describe('rows of sources.json', () => {
  it('reads what is stated', () => {
    const row = {
      ...good,
      publisher: 'The Paper',
      date: '2025-05-16',
      place: 'Kyiv',
      url: 'https://example.org/a',
    };
    expect(parse([row])).toEqual([row]);
  });

  it.each(['100% true #1.txt', 'a b (2) & c+d=e;f,g@h!.txt', "Çırağan – l'été.txt", 'a', '_x.txt'])(
    'takes the file name %s',
    (file) => {
      expect(parse([{ ...good, file }])).toEqual([{ ...good, file }]);
    },
  );

  it.each([
    ['[{', /^sources\.json: is no JSON: /],
    ['{}', /^sources\.json: should be an array of rows$/],
    ['[7]', /^sources\.json, row 1: should be an object with "id" and "file", is 7$/],
    ['[null]', /row 1: should be an object/],
    ['[[]]', /row 1: should be an object/],
  ])('refuses %s', (text, message) => {
    expect(() => parseSourceRows(text, 'sources.json')).toThrow(message);
  });

  it.each([
    [{ file: 'a.txt' }, '"id" is missing: letters'],
    [{ id: '005' }, '"file" is missing: a plain file name'],
    [{ ...good, id: 5 }, '"id" is 5, should be letters'],
    [{ ...good, id: '' }, '"id" is "", should be'],
    [{ ...good, file: '../005.txt' }, '"file" is "../005.txt"'],
    [{ ...good, file: '.htaccess' }, '"file" is ".htaccess"'],
    [{ ...good, file: 'what?.txt' }, '"file" is "what?.txt", should be a plain file name'],
    [{ ...good, file: 'a:b.txt' }, '"file" is "a:b.txt"'],
    [{ ...good, file: '*.txt' }, '"file" is "*.txt"'],
    [{ ...good, file: 'a\nb.txt' }, '"file" is "a\\nb.txt"'],
    [{ ...good, file: 'a.txt.' }, '"file" is "a.txt."'],
    [{ ...good, file: 'a.txt ' }, '"file" is "a.txt "'],
    [{ ...good, file: '' }, '"file" is ""'],
    [{ ...good, sha256: 'ABC' }, '"sha256" is "ABC", should be 64'],
    [{ ...good, date: '16 May 2025' }, '"date" is "16 May 2025", should be a day as YYYY-MM-DD'],
    [{ ...good, date: '2025-02-30' }, '"date" is "2025-02-30"'],
    [{ ...good, publisher: ' ' }, '"publisher" is " "'],
    [{ ...good, url: 'javascript:alert(1)' }, '"url" is "javascript:alert(1)"'],
    [{ ...good, publsher: 'x' }, 'unknown field "publsher"; known are id, file'],
  ])('names the row and the fault of %j', (row, message) => {
    expect(() => parse([{ id: 'a', file: 'a.txt' }, row])).toThrow(
      `sources.json, row 2: ${message}`,
    );
  });

  it('names the earlier row of a double', () => {
    expect(() => parse([good, { id: '006', file: '6.txt' }, { id: '005', file: '7.txt' }])).toThrow(
      'sources.json, row 3: id "005" stands in row 1 already',
    );
    expect(() => parse([good, { id: '006', file: '005.txt' }])).toThrow(
      'row 2: file "005.txt" stands in row 1 already',
    );
  });

  it('either reads every row as written or throws BadSource with file and row', () => {
    const field = fc.oneof(
      fc.string(),
      fc.constantFrom('003', 'a.txt', '2025-05-16', 'https://a.example/'),
      fc.jsonValue(),
    );
    const row = fc.oneof(
      fc.record(
        {
          id: field,
          file: field,
          sha256: field,
          publisher: field,
          date: field,
          place: field,
          url: field,
        },
        { requiredKeys: [] },
      ),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        try {
          expect(parse(rows)).toEqual(JSON.parse(JSON.stringify(rows)));
        } catch (error) {
          if (!(error instanceof BadSource)) throw error;
          expect(error.message).toMatch(/^sources\.json, row [1-4]: ./);
          expect(error.row).toBeLessThanOrEqual(rows.length);
        }
      }),
    );
  });
});

describe('articles that cannot be read', () => {
  const rows = parse([{ id: 'a', file: 'a.txt' }, good]);
  const article = 'A title\nRussia and Ukraine met in Istanbul.';
  it.each([
    ['missing', {}, 'cannot be read: no such file'],
    ['empty', { '005.txt': ' \n\n' }, 'is empty: its first line should be the title'],
    ['no UTF-8', { '005.txt': Uint8Array.of(0x54, 0xff, 0xfe) }, 'is no readable UTF-8 text'],
    ['binary', { '005.txt': 'PK\0\0' }, 'holds binary data, should be plain text'],
    ['furniture only', { '005.txt': '19 Articles' }, 'has no sentence that could be a passage'],
  ])('%s', (_name, files, message) => {
    const read = () => readCorpus(rows, filesOf({ 'a.txt': article, ...files }));
    expect(read).toThrow(BadSource);
    expect(read).toThrow(`data/sources/005.txt, row 2: ${message}`);
  });

  it('changed since the row was written', () => {
    const changed = parse([{ ...good, sha256: '0'.repeat(64) }]);
    expect(() => readCorpus(changed, filesOf({ '005.txt': article }))).toThrow(
      /^data\/sources\/005\.txt, row 1: has changed: its sha256 is [0-9a-f]{64}, the row says 0{64}$/,
    );
  });
});

describe('an article of any making', () => {
  it('a new file and a row are a new source', () => {
    const { sources, passages } = readCorpus(
      parse([good]),
      filesOf({ '005.txt': '\ufeffTalks held\r\n\r\n- They met in Kyiv. It was late.\r\n' }),
    );
    expect(sources[0]).toMatchObject({ id: '005', title: 'Talks held' });
    expect(passages).toEqual([
      { id: '005:0', source: '005', text: 'Talks held', start: 0, end: 10 },
      { id: '005:1', source: '005', text: 'They met in Kyiv.', start: 16, end: 33 },
      { id: '005:2', source: '005', text: 'It was late.', start: 34, end: 46 },
    ]);
  });

  it('always gives exact substrings in order', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'Talks – Get your gloves',
        'Mr.',
        'U.S. President',
        'Donald came. He left!',
        '- one',
        '“Yes.” No?',
        '\u00ad',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom('\n', '\r\n', '\n\n'),
        (lines, end) => {
          const text = `Title\n${lines.join(end).replaceAll('\0', '')}`;
          const { articles } = readCorpus(parse([good]), filesOf({ '005.txt': text }));
          for (const { text: article, passages } of articles) {
            let last = 0;
            for (const passage of passages) {
              expect(article.slice(passage.start, passage.end)).toBe(passage.text);
              expect(passage.start).toBeGreaterThanOrEqual(last);
              expect(passage.text.trim()).toBe(passage.text);
              last = passage.end;
            }
          }
        },
      ),
    );
  });
});
