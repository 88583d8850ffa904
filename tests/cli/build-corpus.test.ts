import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { buildCorpusFiles } from '../../src/cli/build-corpus.ts';
import { parseBundle } from '../../src/corpus/index.ts';
import { find, loadIndex } from '../../src/search/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const made: string[] = [];
const project = (rows: string, files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  made.push(folder);
  mkdirSync(join(folder, 'data/sources'), { recursive: true });
  writeFileSync(join(folder, 'data/sources.json'), rows);
  for (const [file, text] of Object.entries(files))
    writeFileSync(join(folder, 'data/sources', file), text);
  return folder;
};
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

describe('the bundled files', () => {
  const files = buildCorpusFiles(root);
  const bundle = parseBundle(files['data/bundle.json'] ?? '', 'data/bundle.json');

  it('are the same bytes in a second build', () => expect(buildCorpusFiles(root)).toEqual(files));

  it('hold the five sources and an index that fits', () => {
    expect(bundle.sources.map(({ id }) => id)).toEqual(['000', '001', '002', '003', '004']);
    const index = loadIndex(files['data/index.json'] ?? '', bundle.passages);
    expect(find(index, 'medinski')[0]?.passage.source).toBe('002');
  });

  it('hold every article unchanged, so that passages can be shown in place', () => {
    for (const { file } of bundle.sources) {
      expect(files[`data/sources/${file}`]).toBe(
        readFileSync(join(root, 'data/sources', file), 'utf8'),
      );
    }
    for (const { source, text, start, end } of bundle.passages) {
      const file = bundle.sources.find(({ id }) => id === source)?.file;
      expect(files[`data/sources/${file}`]?.slice(start, end)).toBe(text);
    }
  });
});

describe('a source added', () => {
  const article = 'Talks in Istanbul\nRussia and Ukraine met in Istanbul on 16 May 2025.\n';
  it('is a file and a row, nothing else', () => {
    const files = buildCorpusFiles(
      project('[{"id":"new","file":"new.txt","publisher":"A Paper"}]', { 'new.txt': article }),
    );
    const bundle = parseBundle(files['data/bundle.json'] ?? '', 'data/bundle.json');
    expect(bundle.sources).toMatchObject([
      { id: 'new', title: 'Talks in Istanbul', publisher: 'A Paper' },
    ]);
    expect(bundle.passages.map(({ id }) => id)).toEqual(['new:0', 'new:1']);
  });

  it.each([
    [
      '[{"id":"a","file":"a.txt"},{"id":"new","file":"gone.txt"}]',
      /^data\/sources\/gone\.txt, row 2: cannot be read: ENOENT/,
    ],
    ['[{"id":"a"}]', /^data\/sources\.json, row 1: "file" is missing/],
    ['[{', /^data\/sources\.json: is no JSON/],
  ])('%s fails the build', (rows, message) => {
    expect(() => buildCorpusFiles(project(rows, { 'a.txt': article }))).toThrow(message);
  });

  it('a project without rows fails the build', () => {
    expect(() => buildCorpusFiles(join(root, 'docs'))).toThrow(
      /^data\/sources\.json: cannot be read/,
    );
  });
});
