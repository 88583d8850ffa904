import { CLASS } from '../../lexicon/classes.ts';
import type { FoundSwap } from '../../tokens/candidate.ts';
import { after, sentenceBits } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';
import { isFeast } from './swap-at-easter.ts';

/** "had been swapped", "foi trocado", "è stato scambiato", "был обменян": between a name and its participle. */
export const AUXILIARY =
  /^(?:was|were|been|being|had|has|have|is|be|to|fue|fueron|ha|sido|siendo|era|foi|foram|tinha|ser|sera|e|stato|stata|fu|venne|viene|a|avait|ete|est|zostal|zostala|byl|byla|был|была|было|были|був|була|було|були)$/;
const FARTHEST = 3;

/**
 * One named person for another: "Карелину обменяли на Петрова", "Marc Fogel had been swapped for Alexander Vinnik";
 * not "Inna: Міняю двокімнатну на Сихові", "swapped her seat for Lisbon".
 */
export function namedPair(tokens: readonly Token[], at: number): FoundSwap | undefined {
  if (sentenceBits(tokens, at, at) & CLASS.notTalks) return undefined;
  const subject = subjectOf(tokens, at);
  if (subject < 0) return undefined;
  // "swapped London for Lisbon" has one of the pair behind the verb.
  const middle = after(tokens, at, CLASS.for, { tokens: tokens[at + 1]?.capital ? 1 : 2 });
  const other = tokens[middle + 1];
  if (middle < 0 || !other?.capital || other.gap !== GAP.none || isFeast(tokens, middle + 1, at))
    return undefined;
  return { from: subject, to: middle + 1, head: at, pair: true };
}

/** The name before the verb and its auxiliaries, or -1. */
function subjectOf(tokens: readonly Token[], at: number): number {
  for (let name = at - 1; name >= at - 1 - FARTHEST; name--) {
    if (tokens[name + 1]?.gap !== GAP.none) return -1;
    const token = tokens[name];
    // "Fu scambiato per …": a sentence may open with it.
    if (AUXILIARY.test(token?.word ?? '')) continue;
    return token?.capital ? name : -1;
  }
  return -1;
}
