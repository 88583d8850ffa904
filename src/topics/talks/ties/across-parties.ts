import { CLASS } from '../../lexicon/classes.ts';
import { KIND } from '../../lexicon/kinds.ts';
import { after, before, bitsAt } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';
import { isBehindIn } from './in-place.ts';

const ACROSS = { tokens: 16, breaks: 2 };
const PAIR = CLASS.ukraine | CLASS.russia;

/**
 * The words for talks or meeting that are tied to Istanbul from farther, where those who talk stand between.
 *
 * Accepts "In Istanbul haben sich Vertreter der Ukraine und Russlands zu Verhandlungen getroffen", "a Istanbul, attorno a un
 * tavolo, russi e ucraini trattano", "verhandelten, ein paar Straßen weiter, auch der Iran und drei Staaten in
 * Istanbul". None: "agreed in Istanbul that they will meet".
 */
export function acrossParties(tokens: readonly Token[], at: number): number[] {
  if (!isBehindIn(tokens, at)) return [];
  const behind = [CLASS.talks, CLASS.meet]
    .map((bits) => after(tokens, at, bits, ACROSS))
    .filter((head) => (bitsBetween(tokens, at, head) & PAIR) === PAIR);
  const head = before(tokens, at, CLASS.talks, ACROSS);
  const bits = bitsBetween(tokens, head, at);
  const parties = (bits & PAIR) === PAIR || (bits & CLASS.other) !== 0;
  return head >= 0 && parties ? [...behind, head] : behind;
}

const THAT = /^(?:that|dass|que|qu|che|ze|что|що)$/;

/** The classes of all between two tokens; none where one is not found, nor over "agreed that they will meet". */
function bitsBetween(tokens: readonly Token[], from: number, to: number): number {
  let bits = 0;
  for (let at = from + 1; from >= 0 && at < to; at++) {
    const token = tokens[at];
    if (THAT.test(token?.word ?? '')) return 0;
    bits |= token?.value === KIND.swapOnly ? 0 : bitsAt(tokens, at);
  }
  return bits;
}
