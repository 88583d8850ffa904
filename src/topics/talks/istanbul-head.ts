import { CLASS } from '../lexicon/classes.ts';
import { KIND } from '../lexicon/kinds.ts';
import type { PageEvidence } from '../tokens/candidate.ts';
import { after, before, bitsAt, sentenceBits } from '../tokens/near.ts';
import type { Token } from '../tokens/tokens.ts';
import { isInPlace } from './ties/in-place.ts';
import { isHead, meetBefore } from './ties/talks-head.ts';
import { looseHeadOf } from './ties/talks-ties.ts';

const PARTIES = CLASS.ukraine | CLASS.russia;
const NOUNS = CLASS.talks | CLASS.round;

/** The word that makes this Istanbul a mention of talks, itself where it is one, or -1. */
export function istanbulHead(tokens: readonly Token[], at: number, page: PageEvidence): number {
  return bitsAt(tokens, at) & NOUNS ? at : withVerb(tokens, headOf(tokens, at, page));
}

/** "sat face to face in Istanbul": the verb before the phrase is the head. */
function withVerb(tokens: readonly Token[], head: number): number {
  const verb = head - (tokens[head]?.opens ?? 0) - 1;
  const tied = tokens[head]?.opens && !tokens[verb + 1]?.gap;
  return tied && bitsAt(tokens, verb) & (CLASS.talks | CLASS.meet) ? verb : head;
}

/** The word for talks that belongs to this Istanbul, the closest tie first, or -1. */
function headOf(tokens: readonly Token[], at: number, page: PageEvidence): number {
  if (tokens[at]?.value === KIND.place) return page.istanbul ? headOfPlace(tokens, at) : -1;
  const ties = [
    nounInIstanbul(tokens, at),
    after(tokens, at, NOUNS, { tokens: 4 }),
    before(tokens, at, NOUNS, { tokens: 5, breaks: 1 }),
    after(tokens, at, CLASS.talks, { tokens: 10 }),
    after(tokens, at, CLASS.talks, { tokens: 4, breaks: 1 }),
    before(tokens, at, CLASS.talks, { tokens: 12, breaks: 1 }),
    before(tokens, at, CLASS.round, { tokens: 12 }),
    before(tokens, at, CLASS.round, { tokens: 6, breaks: 2 }),
    meetBefore(tokens, at, { tokens: 8 }),
    after(tokens, at, CLASS.meet, { tokens: 6 }),
    // A dateline's Istanbul is where the report was written.
    at > 0 ? after(tokens, at, CLASS.meet, { tokens: 10, breaks: 1 }) : -1,
  ];
  return ties.find((head) => isHead(tokens, head, at)) ?? looseHeadOf(tokens, at);
}

/** "chce, aby spotkanie delegacji w Stambule przygotowało szczyt": what is held there, before what stands behind. */
function nounInIstanbul(tokens: readonly Token[], at: number): number {
  const there = isInPlace(tokens, at) && !(bitsAt(tokens, at + 1) & NOUNS);
  return there ? before(tokens, at, NOUNS, { tokens: 3 }) : -1;
}

/**
 * "Kyiv called the Dolmabahçe talks …", "переговоры Москвы и Киева на берегу Босфора" in a page that names
 * Istanbul; not a meeting there, nor "two centuries of talks on the Bosphorus".
 */
function headOfPlace(tokens: readonly Token[], at: number): number {
  if (!(sentenceBits(tokens, at, at) & PARTIES)) return -1;
  const ties = [
    after(tokens, at, CLASS.talks, { tokens: 3 }),
    before(tokens, at, CLASS.talks, { tokens: 5 }),
  ];
  return ties.find((head) => isHead(tokens, head, at)) ?? -1;
}
