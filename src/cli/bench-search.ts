import type { Passage } from '../model/index.ts';
import { buildIndex, exportIndex, find, loadIndex } from '../search/index.ts';

/** Seeded, so that every run measures the same passages: mulberry32. */
const random = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const COMMON = [
  'the',
  'of',
  'talks',
  'Russia',
  'and',
  'Ukraine',
  'in',
  'Istanbul',
  'prisoners',
  '1,000',
  'swap',
  'Medinsky',
];
const VOCABULARY = 20_000;

/** Words as a language has them: few common ones, many rare ones. */
const wordOf = (next: () => number): string => {
  const rank = Math.floor(VOCABULARY ** next()) - 1;
  return COMMON[rank] ?? `w${rank.toString(36)}`;
};

const passagesOf = (size: number): Passage[] => {
  const next = random(size);
  return Array.from({ length: size }, (_, at) => {
    const text = Array.from({ length: 40 }, () => wordOf(next)).join(' ');
    return { id: `b:${at}`, source: 'b', text, start: 0, end: text.length };
  });
};

const time = <T>(run: () => T): [number, T] => {
  const start = performance.now();
  const result = run();
  return [performance.now() - start, result];
};

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0;

const median = (times: number, run: () => unknown): number =>
  quantile(
    Array.from({ length: times }, () => time(run)[0]),
    0.5,
  );

/** Three words a query: a third of them with a common word, a third as far as typed, a third unknown in one. */
const queries = (count: number): string[] => {
  const next = random(7);
  return Array.from({ length: count }, (_, at) => {
    const words = [wordOf(next), wordOf(next), wordOf(next)];
    if (at % 3 === 0) words[0] = COMMON[2 + Math.floor(next() * 10)] ?? 'talks';
    if (at % 3 === 1) words[2] = 'medin';
    if (at % 3 === 2) words[1] = 'xyzzyx';
    return words.join(' ');
  });
};

/** One line of the table: medians in milliseconds, size in kB. */
export function measureSearch(size: number): Record<string, number> {
  const passages = passagesOf(size);
  const [build, index] = time(() => buildIndex(passages));
  const json = exportIndex(index);
  const load = median(7, () => loadIndex(json, passages));
  const loaded = loadIndex(json, passages);
  const asked = queries(600);
  for (const query of asked.slice(0, 60)) find(loaded, query);
  const times = asked.map((query) => time(() => find(loaded, query))[0]);
  return {
    passages: size,
    build,
    'index kB': json.length / 1024,
    load,
    'find p50': quantile(times, 0.5),
    'find p99': quantile(times, 0.99),
  };
}

if (import.meta.main) {
  const rows = [5, 1_000, 10_000, 100_000].map((size) => measureSearch(size));
  console.table(
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, Math.round(value * 100) / 100]),
      ),
    ),
  );
}
