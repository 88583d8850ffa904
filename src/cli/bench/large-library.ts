import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { formatBundle, parseBundle } from '../../corpus/index.ts';
import type { Passage, Source } from '../../model/index.ts';
import { buildIndex, exportIndex } from '../../search/index.ts';
import { generatePassages } from './passages.ts';

/** Sentences per generated source. */
const EACH = 25;

/**
 * A copy of a build whose library has so many passages: the real ones with their claims, and
 * generated ones of generated sources. Gives the copy's folder.
 */
export function withLargeLibrary(build: string, size: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-library-'));
  cpSync(build, folder, { recursive: true });
  const file = resolve(folder, 'data/bundle.json');
  const bundle = parseBundle(readFileSync(file, 'utf8'), file);
  const [model] = bundle.sources;
  if (!model) throw new Error(`${file}: no sources`);
  const generated = generatePassages(size - bundle.passages.length);
  const passages = [...bundle.passages, ...generated.map(asPassage)];
  const ids = new Set(passages.map(({ source }) => source));
  const known = new Map(bundle.sources.map((source) => [source.id, source]));
  const sources = [...ids].map((id): Source => known.get(id) ?? { ...model, id, title: id });
  writeFileSync(file, formatBundle({ ...bundle, sources, passages }));
  writeFileSync(resolve(folder, 'data/index.json'), exportIndex(buildIndex(passages)));
  return folder;
}

function asPassage(text: string, at: number): Passage {
  const source = `g${Math.floor(at / EACH)}`;
  return { id: `${source}:${at % EACH}`, source, text, start: 0, end: text.length };
}
