/** Seeded, so that every run measures the same passages: mulberry32. */
export const seeded = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

export const COMMON = [
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
export const wordOf = (next: () => number): string => {
  const rank = Math.floor(VOCABULARY ** next()) - 1;
  return COMMON[rank] ?? `w${rank.toString(36)}`;
};

/** So many passages of forty words. */
export function generatePassages(size: number): string[] {
  const next = seeded(size);
  return Array.from({ length: size }, () =>
    Array.from({ length: 40 }, () => wordOf(next)).join(' '),
  );
}
