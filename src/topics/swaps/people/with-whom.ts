import type { Token } from '../../tokens/tokens.ts';

const WITH = /^(?:with|mit|avec|con|com)$/;

const TOGETHER = /^(?:along|together|zusammen|gemeinsam|junto|insieme|juntamente)$/;

/** "exchanged scarves with 300 people": who takes part, save in "exchanged 205 with the Russians". */
export function isWith(tokens: readonly Token[], at: number, people: number): boolean {
  const between = tokens.slice(at + 1, people);
  const last = between.findIndex(({ word }) => WITH.test(word));
  // "exchanged along with 306 others": they were, too.
  if (last === 1 && TOGETHER.test(between[0]?.word ?? '')) return false;
  return last > 0 && between.slice(0, last).every(({ bits }) => bits === 0);
}
