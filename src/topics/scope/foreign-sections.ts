import { CLASS } from '../lexicon/classes.ts';
import { KIND } from '../lexicon/kinds.ts';
import type { Token } from '../tokens/tokens.ts';

const HEADING_WORDS = 4;
const PARTIES = CLASS.ukraine | CLASS.russia;

/**
 * The blocks under a short heading that names another conflict ("Israel and Hamas", "Йемен"), until
 * the next short line or one that names Ukraine or Russia.
 */
export function sectionsOfOthers(tokens: readonly (readonly Token[])[]): boolean[] {
  let foreign = false;
  return tokens.map((list) => {
    let bits = 0;
    for (const token of list) if (token.value !== KIND.swapOnly) bits |= token.bits;
    if (list.length > 0 && list.length <= HEADING_WORDS) foreign = (bits & CLASS.other) !== 0;
    if (bits & PARTIES) foreign = false;
    return foreign;
  });
}
