import { CLASS } from '../../lexicon/classes.ts';
import { before } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';

/** "even", as an aside says how many more might come. */
const EVEN =
  /^(?:voire|even|sogar|gar|incluso|hasta|addirittura|anzi|ate|mesmo|nawet|hatta|даже|навіть)$/;
const OR = /^(?:or|oder|ou|o|y|i|или|або|чи|albo|veya|ya|e|а|if)$/;
const REACH = { tokens: 9, breaks: 2 };

/**
 * The round before an aside and Istanbul, or -1: "un sommet à trois, voire à quatre, à Istanbul", "a summit of three, or even four,
 * in Istanbul"; not "a summit, and then a holiday, in Istanbul".
 */
export function orEvenBefore(tokens: readonly Token[], at: number): number {
  const head = before(tokens, at, CLASS.round, REACH);
  for (let aside = head + 1; head >= 0 && aside < at; aside++) {
    const { gap = GAP.none, word = '' } = tokens[aside] ?? {};
    if (gap !== GAP.soft) continue;
    if (EVEN.test(word)) return head;
    return OR.test(word) && EVEN.test(tokens[aside + 1]?.word ?? '') ? head : -1;
  }
  return -1;
}
