import type { Passage } from '../../model/index.ts';
import { buildIndex, exportIndex, find, loadIndex } from '../../search/index.ts';
import { type Figure, median } from './figures.ts';
import { COMMON, generatePassages, seeded, wordOf } from './passages.ts';

/** Numbers of passages in the library. */
const SIZES = [5, 1_000, 10_000, 100_000];

const passagesOf = (size: number): Passage[] =>
  generatePassages(size).map((text, at) => ({
    id: `b:${at}`,
    source: 'b',
    text,
    start: 0,
    end: text.length,
  }));

function timed<T>(run: () => T): [number, T] {
  const start = performance.now();
  const result = run();
  return [performance.now() - start, result];
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0;

/** Three words a query: a third of them with a common word, a third as far as typed, a third unknown in one. */
function queries(count: number): string[] {
  const next = seeded(7);
  return Array.from({ length: count }, (_, at) => {
    const words = [wordOf(next), wordOf(next), wordOf(next)];
    if (at % 3 === 0) words[0] = COMMON[2 + Math.floor(next() * 10)] ?? 'talks';
    if (at % 3 === 1) words[2] = 'medin';
    if (at % 3 === 2) words[1] = 'xyzzyx';
    return words.join(' ');
  });
}

/** Building, loading and asking the search index, in Node: the same engine as Chromium's. */
export function measureSearch(turns: number): Figure[] {
  return SIZES.flatMap((size) => {
    const passages = passagesOf(size);
    const [build, index] = timed(() => buildIndex(passages));
    const json = exportIndex(index);
    const loads = Array.from({ length: turns }, () => timed(() => loadIndex(json, passages))[0]);
    const loaded = loadIndex(json, passages);
    const asked = queries(600);
    for (const query of asked.slice(0, 60)) find(loaded, query);
    const finds = asked.map((query) => timed(() => find(loaded, query))[0]);
    const figure = (name: string, value: number, unit: string): Figure => ({
      browser: 'node',
      group: `search among ${size.toLocaleString('en')} passages`,
      name,
      value,
      unit,
    });
    return [
      figure('build (at build time)', build, 'ms'),
      figure('index', json.length / 1000, 'kB'),
      figure('load', median(loads), 'ms'),
      figure('three words, p50', quantile(finds, 0.5), 'ms'),
      figure('three words, p99', quantile(finds, 0.99), 'ms'),
    ];
  });
}
