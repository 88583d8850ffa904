import { CLASS } from '../../lexicon/classes.ts';
import { after, before } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';
import { isOfPeople } from './of-people.ts';

const PEOPLE = CLASS.captive | CLASS.human | CLASS.wounded;
const REACH = 4;

const REFLEXIVE = /\p{L}{3}с[яь]$/u;
const INSTRUMENTAL = /(?:ми|м|ою|ею)$/;

/** "матери пленных обменивались новостями": reflexive verbs have what is exchanged in the instrumental. */
export function isAmongThemselves(tokens: readonly Token[], at: number): boolean {
  if (!REFLEXIVE.test(tokens[at]?.word ?? '') || isOfPeople(tokens, at)) return false;
  const captive = before(tokens, at, CLASS.captive, { tokens: 2 });
  return captive >= 0 && !INSTRUMENTAL.test(tokens[captive]?.word ?? '');
}

const DATIVE = /(?:[ая]м|niom|com|kom)$/;

/** "конвойні обміняли в'язням ковдри": to whom, not whom. */
export function isToCaptives(tokens: readonly Token[], at: number): boolean {
  const captive = after(tokens, at, CLASS.captive, { tokens: 2 });
  const dative = captive >= 0 && DATIVE.test(tokens[captive]?.word ?? '');
  return dative && after(tokens, captive, PEOPLE, { tokens: REACH }) < 0;
}
