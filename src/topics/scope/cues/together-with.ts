import { CLASS } from '../../lexicon/classes.ts';
import { bitsAt } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';

const WITH =
  /^(?:together|along|alongside|разом|вместе|zusammen|gemeinsam|avec|ainsi|junto|juntamente|insieme|assieme|razem|wraz|with|mit|con|com)$/;
const MORE =
  /^(?:other|others|more|fellow|weitere[nr]?|andere[nr]?|autres|altri|otros|outros|innymi|inny\w*|ще|еще|іншими|другими|baska)$/;
const BEHIND = /^birlikte$/;
const REACH = 3;

/**
 * Whether a count is of those who came with one who is not counted: "exchanged along with 306 others", "обміняли разом із ще 306",
 * "306 kişiyle birlikte": then the swap was of one more.
 */
export function isBesideOne(tokens: readonly Token[], at: number): boolean {
  const word = (near: number): string => tokens[near]?.word ?? '';
  const around = [at - 2, at - 1, at + 1, at + 2];
  for (let near = at + 1; near <= at + REACH; near++) if (BEHIND.test(word(near))) return true;
  for (let near = at - 1; near >= at - REACH; near--) {
    if (tokens[near + 1]?.gap || bitsAt(tokens, near) & CLASS.number) return false;
    if (WITH.test(word(near))) return around.some((one) => MORE.test(word(one)));
  }
  return false;
}
