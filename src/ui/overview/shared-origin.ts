import { sameWording } from '../parts/same-wording.ts';
import type { Statement } from './rows.ts';

/** Two sources whose statements are worded nearly the same. */
export interface Twins {
  readonly a: string;
  readonly b: string;
}

/** Pairs of different sources that may share an origin, in the order of the statements. */
export function sharedOrigins(statements: readonly Statement[]): readonly Twins[] {
  const twins = new Map<string, Twins>();
  statements.forEach((a, i) => {
    for (const b of statements.slice(i + 1)) {
      const key = `${a.source} ${b.source}`;
      if (a.source === b.source || twins.has(key) || !sameWording(a.excerpt, b.excerpt)) continue;
      twins.set(key, { a: a.source, b: b.source });
    }
  });
  return [...twins.values()];
}

/** How many sources speak independently: those that may share an origin count once. */
export function independentVoices(statements: readonly Statement[]): number {
  const sources = [...new Set(statements.map(({ source }) => source))];
  const leader = new Map(sources.map((source) => [source, source]));
  const lead = (source: string): string => {
    const above = leader.get(source) ?? source;
    return above === source ? source : lead(above);
  };
  for (const { a, b } of sharedOrigins(statements)) leader.set(lead(b), lead(a));
  return new Set(sources.map(lead)).size;
}
