import { CLASS } from '../../lexicon/classes.ts';
import { after, bitsAt } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';

const PEOPLE = CLASS.captive | CLASS.human | CLASS.wounded | CLASS.number;
/** To whom, right before the verb, or in German and English behind it. */
const TO_US = /^(?:me|te|nos|mi|ti|ci|m|t|nous|vous|mir|dir|uns|мне|нам|мені|mnie|nam|bana|bize)$/;
const REACH = 3;

/**
 * "hasta mi hijo me canjea verduras por postre", "mon frère m'échange ses billes contre un livre": people who give the speaker one thing for
 * another; not "nos canjearon por soldados rusos", "me canjearon el 6 de mayo".
 */
export function isToTheSpeaker(tokens: readonly Token[], at: number): boolean {
  if (!TO_US.test(tokens[at - 1]?.word ?? '') || tokens[at]?.gap) return false;
  if (!(bitsAt(tokens, at - 2) & CLASS.human)) return false;
  const middle = after(tokens, at, CLASS.for, { tokens: REACH });
  if (middle <= at + 1) return false;
  return after(tokens, at, PEOPLE, { tokens: middle - at + REACH }) < 0;
}
