import { CLASS } from '../../lexicon/classes.ts';
import { KIND } from '../../lexicon/kinds.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';
import { isToBeAgain } from './go-back-to.ts';

const FIRST_TIME = /^(?:erstmals|впервые|вперше)$/;
/** "de nuevo", "di nuovo", "de novo", "à nouveau". */
const ANEW = /^(?:nuevo|nuovo|novo|nouveau)$/;
const REACH = 20;

/** "For the first time in three years they negotiated in Istanbul again", "zum ersten Mal … wieder": once more after years, and no later round. */
export function isAgainAtLast(tokens: readonly Token[], at: number): boolean {
  const { value, word } = tokens[at] as Token;
  const anew = ANEW.test(word) && /^(?:de|di|a)$/.test(tokens[at - 1]?.word ?? '');
  if (value !== KIND.also && !anew && !isToBeAgain(tokens, at)) return false;
  for (let near = at - 1; near >= at - REACH && tokens[near + 1]?.gap !== GAP.hard; near--) {
    const token = tokens[near];
    if (!token) return false;
    if (FIRST_TIME.test(token.word)) return true;
    const time = [near - 1, near + 1].some((next) => tokens[next]?.value === KIND.time);
    if (token.bits & CLASS.first && time) return true;
  }
  return false;
}
