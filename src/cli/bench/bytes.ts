import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figures.ts';

const FILES = {
  'in every page': 'content-scripts/content.js',
  'where an anchor was found': 'reader.js',
  'at the first hover': 'card.js',
} as const;

/** What is injected in pages, raw and compressed, of one build. */
export function measureBytes(build: string, browser: string): Figure[] {
  return Object.entries(FILES).flatMap(([when, file]) => {
    const path = resolve(build, file);
    if (!existsSync(path)) return [];
    const raw = readFileSync(path);
    return [
      {
        browser,
        group: 'bytes injected',
        name: `${when} (${file})`,
        value: gzipSync(raw, { level: 9 }).length / 1000,
        unit: 'kB gzip',
        note: `${(raw.length / 1000).toFixed(1)} kB raw`,
      },
    ];
  });
}
