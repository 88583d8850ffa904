import { CLASS } from '../../lexicon/classes.ts';
import { before } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';
import { acrossParties } from './across-parties.ts';
import { alreadyHeads, alsoHeads, isAlso } from './also.ts';
import { atTheMeeting } from './at-the-meeting.ts';
import { headingOf, negotiatorsOf } from './behind.ts';
import { heldThere } from './held-there.ts';
import { hostedHere } from './host-city.ts';
import { metInTheCity } from './in-the-city.ts';
import { negotiatorsThere } from './negotiators-agreed.ts';
import { negotiatorsBefore } from './negotiators-before.ts';
import { orEvenBefore } from './or-even.ts';
import { isHead, meetBefore } from './talks-head.ts';
import { whereHeads } from './where.ts';

/**
 * Looser ties of Istanbul to talks, each by a sign of its own: "the meeting of 16 May, also in
 * Istanbul", "Istanbul, second round", "Istanbul, 2022: the talks", "In Istanbul, in March 2022, the
 * negotiators", "they met there, in Istanbul", "the second, on 2 June, was in Istanbul too".
 */
export function looseHeadOf(tokens: readonly Token[], at: number): number {
  const also = isAlso(tokens, at);
  const ties = [
    headingOf(tokens, at),
    ...(also ? alsoHeads(tokens, at) : []),
    ...alreadyHeads(tokens, at),
    meetBefore(tokens, at, { tokens: 4, breaks: 1 }),
    metInTheCity(tokens, at),
    heldThere(tokens, at),
    atTheMeeting(tokens, at),
    negotiatorsOf(tokens, at, also),
    negotiatorsBefore(tokens, at, also),
    negotiatorsThere(tokens, at),
    hostedHere(tokens, at),
    orEvenBefore(tokens, at),
    ...acrossParties(tokens, at),
    ...whereHeads(tokens, at),
    datedBefore(tokens, at),
  ];
  return ties.find((head) => isHead(tokens, head, at)) ?? -1;
}

/** "conversações que, a 16 de Maio, decorreu em Istambul": behind an aside that is a date. */
function datedBefore(tokens: readonly Token[], at: number): number {
  const head = before(tokens, at, CLASS.talks, { tokens: 12, breaks: 2 });
  return head >= 0 && before(tokens, at, CLASS.month, { tokens: at - head, breaks: 2 }) >= 0
    ? head
    : -1;
}
