import { CLASS } from '../../lexicon/classes.ts';
import { KIND } from '../../lexicon/kinds.ts';
import { sentenceBits } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';

const REACH = 8;
/** "in the third time" as one word. */
const NTH_TIME = /^(?:вперше|вдруге|втретє|вчетверте|впервые|erstmals|drittmals)$/;
/** "for the third time", "zum dritten Mal", "por tercera vez", "в третий раз". */
const TIME = /^(?:time|mal|fois|vez|volta|raz|раз|kez|kere|defa)$/;
const ORDINAL = CLASS.first | CLASS.next;

/**
 * The negotiators before an Istanbul that they came to together, or -1, as its own sign tells: "negotiators came for the third time
 * to Istanbul", "перемовники втретє їдуть до Стамбула", or, where the sentence has a month, `also`: "in March 2022 the negotiators
 * also sat in Istanbul". None: "negotiators flew to Istanbul".
 */
export function negotiatorsBefore(tokens: readonly Token[], at: number, also: boolean): number {
  let told = also && (sentenceBits(tokens, at, at) & CLASS.month) !== 0;
  for (let near = at - 1; near >= at - REACH; near--) {
    const token = tokens[near];
    if (!token || tokens[near + 1]?.gap !== GAP.none) return -1;
    told ||= NTH_TIME.test(token.word) || isNthTime(tokens, near);
    if (token.value === KIND.negotiator) return told ? near : -1;
  }
  return -1;
}

/** An ordinal right before the word for time, or behind it: "third time", "raz trzeci". */
const isNthTime = (tokens: readonly Token[], at: number): boolean =>
  TIME.test(tokens[at]?.word ?? '') &&
  [at - 1, at + 1].some((near) => ((tokens[near]?.bits ?? 0) & ORDINAL) !== 0);
