import { CLASS } from '../../lexicon/classes.ts';
import type { Token } from '../../tokens/tokens.ts';

const BE = /^(?:ete|etre|est|sont|fut|furent|sera|seront|etait|etaient|soit|soient)$/;

/**
 * "prisonniers échangés", "ont été échangés", "sont rarement échangés": without its accent the French participle is written as the
 * noun, "échanges", and only what stands before it tells them apart.
 */
export function isParticiple(tokens: readonly Token[], at: number): boolean {
  if (!/^echang/.test(tokens[at]?.word ?? '') || tokens[at]?.gap) return false;
  const [near, far] = [tokens[at - 1], tokens[at - 2]];
  if ((near?.bits ?? 0) & (CLASS.captive | CLASS.human)) return true;
  return BE.test(near?.word ?? '') || (!near?.gap && BE.test(far?.word ?? ''));
}
