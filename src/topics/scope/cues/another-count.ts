import { CLASS } from '../../lexicon/classes.ts';
import { bitsAt } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';

const AT_LEAST =
  /^(?:least|mindestens|wenigstens|moins|menos|almeno|meno|najmniej|мен[еь]е|меньше|щонаименше|менше|az)$/;
const REACH = 7;

/** "the new swap will be of at least 1,000 each", "yeni takas en az biner esiri": no count of the covered one, which was 1,000 sharp. */
export function isOfAnother(tokens: readonly Token[], at: number): boolean {
  const least = [1, 2, 3].some((far) => AT_LEAST.test(tokens[at - far]?.word ?? ''));
  if (!least) return false;
  for (let near = at - 1; near >= at - REACH; near--) {
    if (tokens[near + 1]?.gap === GAP.hard) return false;
    if (bitsAt(tokens, near) & CLASS.next) return true;
  }
  return false;
}
