import { CLASS } from '../../lexicon/classes.ts';
import { KIND } from '../../lexicon/kinds.ts';
import { formulaEnd } from '../../swaps/captives/formula.ts';
import { isParticiple } from '../../swaps/captives/participle.ts';
import { isFeast } from '../../swaps/people/swap-at-easter.ts';
import type { Candidate } from '../../tokens/candidate.ts';
import { bitsAt } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';
import { isAgainAtLast } from './again.ts';
import type { Sign } from './cues.ts';
import { isToBeAgain } from './go-back-to.ts';
import { isKnownBy } from './known-person.ts';
import { isDaysEarlier, isGot, isOfCalendar, isReciprocal } from './none-of-several.ts';
import { isOfTheWounded } from './of-the-wounded.ts';
import { isDemand, isToComeAgain } from './to-come.ts';

const HEAD_REACH = 4;
/** "ebenso viele", "as many": a count of this one. */
const AS = /^(?:ebenso|genauso|as|tan|tao)$/;
/** "обмен пленными на Пасху", "lo scambio di prigionieri di Pasqua". */
const FEAST_REACH = 3;
/** "every prisoner exchange": of the institution. */
const EACH =
  /^(?:each|every|jeder|jede[mn]|chaque|cada|ogni|kazda|kazdej|каждый|каждого|каждом|каждым|кожен|кожного|кожному|кожним|her)$/;

/** "the first meeting", "a new swap", "previous round", "prisoner exchanges", "meet again", "for the third time". */
export function orderCue(
  tokens: readonly Token[],
  candidate: Candidate,
  at: number,
  token: Token,
): Sign | undefined {
  const { head, from, to, topic } = candidate;
  if (token.bits & CLASS.all) return forAllCue(tokens, candidate, at);
  const swap = topic === 'swap';
  if (token.bits & CLASS.ukraine && isKnownBy(token, topic)) return { scope: 'related' };
  if (swap && at === from - 1 && EACH.test(token.word)) return { scope: 'related', weak: true };
  if (!swap && at <= head && at >= from - HEAD_REACH && isToBeAgain(tokens, at))
    return isAgainAtLast(tokens, at) ? undefined : { scope: 'related' };
  if (token.value === KIND.continuation && !swap && at < from && at >= from - HEAD_REACH)
    return { scope: 'related' };
  if (token.value === KIND.goesOn && !swap && at >= from - HEAD_REACH && at <= to + HEAD_REACH)
    return { scope: 'related' };
  if (isOfTheWounded(tokens, candidate, at)) return { scope: 'related' };
  if (at === head && token.bits & CLASS.swaps && !isParticiple(tokens, at))
    return { scope: 'related', weak: true };
  if (swap && at > to && at <= to + FEAST_REACH && isFeast(tokens, at, to))
    return { scope: 'related' };
  const leads =
    at < head && (head - at <= HEAD_REACH || (!swap && isToComeAgain(tokens, candidate, at)));
  const follows =
    at > head &&
    at - head <= (at <= to ? 3 : 2) &&
    (swap || (bitsAt(tokens, head) & CLASS.meet) !== 0);
  if (token.bits & CLASS.next && tokens[at + 1]?.value === KIND.time) return { scope: 'related' };
  if (!leads && !follows) return undefined;
  if (
    isOfPhase(tokens, at, candidate) ||
    isReciprocal(tokens, at) ||
    isPredicate(tokens, at) ||
    isGot(tokens, at) ||
    isDaysEarlier(tokens, at) ||
    isAgainAtLast(tokens, at) ||
    (swap && isOfCalendar(tokens, at))
  )
    return undefined;
  // "Kyiv and Moscow swap prisoners again": there were others, and this is the one of the day.
  if (swap && token.value === KIND.also && bitsAt(tokens, head) & CLASS.swapVerb) return undefined;
  if (token.bits & (CLASS.past | CLASS.next)) return { scope: 'related' };
  if (token.bits & CLASS.generic && swap && !AS.test(tokens[at - 1]?.word ?? ''))
    return { scope: 'related', weak: true };
  if (token.bits & CLASS.first && !swap) return { scope: 'covered', weak: true };
  return undefined;
}

/** "all for all": offered, never done. */
function forAllCue(
  tokens: readonly Token[],
  { from, to }: Candidate,
  at: number,
): Sign | undefined {
  if (isDemand(tokens, at)) return { scope: 'related' };
  const end = formulaEnd(tokens, at);
  const near = end >= from - HEAD_REACH && at <= to + HEAD_REACH;
  return near && end >= 0 ? { scope: 'related' } : undefined;
}

const COPULA =
  /^(?:is|was|are|were|be|es|fue|son|e|fu|era|est|fut|sont|ist|war|sind|foi|sao|jest|byla|sa|була|були|стала|стал|стали|был|была|были|oldu)$/;
const ANOTHER =
  /^(?:another|new|further|other|neue|ander|weiter|nouv|autre|nuev|otr|nuov|altr|nova|novo|outr|now[aye]|inn|kolejn|нов|інш|чергов|ещ?е|ще|yeni|baska)/;

/** "the swap is another league", "обмін став новим кроком": what it is, not which one. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const [farther, nearer] = [tokens[at - 2], tokens[at - 1]];
  const be =
    COPULA.test(nearer?.word ?? '') ||
    (/^(?:an?|une?|un[oa]?|eine?|uma?)$/.test(nearer?.word ?? '') &&
      COPULA.test(farther?.word ?? ''));
  return be && ANOTHER.test(tokens[at]?.word ?? '');
}

const EVENTS = CLASS.swap | CLASS.talks | CLASS.round;

/**
 * "third and final stage", "second part of the exchange", "second exchange day": parts of one swap;
 * not "the second exchange, 205 on each part", where the ordinal is the swap's own.
 */
function isOfPhase(tokens: readonly Token[], at: number, { topic, head }: Candidate): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    // "trzecia tura", "terza tornata": of talks a round.
    const round = bitsAt(tokens, next) & CLASS.round;
    if (topic === 'talks' && (next === head || round)) return false;
    if (bitsAt(tokens, next) & CLASS.phase) return true;
    if (bitsAt(tokens, next) & EVENTS) return (bitsAt(tokens, next + 1) & CLASS.phase) !== 0;
  }
  return false;
}
