import { CLASS } from '../lexicon/classes.ts';
import { KIND } from '../lexicon/kinds.ts';
import type { Candidate, PageEvidence } from '../tokens/candidate.ts';
import { after, before, bitsAt, sentenceAround, sentenceBits } from '../tokens/near.ts';
import type { Token } from '../tokens/tokens.ts';
import { isHead, isNamesake, isOfBusiness, meetBefore } from './talks-head.ts';
import { isKnown, OF_WHOM } from './talks-known.ts';
import { isInPlace, isOrdinal, looseHeadOf } from './talks-ties.ts';

const PARTIES = CLASS.ukraine | CLASS.russia;
const NOUNS = CLASS.talks | CLASS.round;
const RELEASE = CLASS.swap | CLASS.swapVerb | CLASS.freed;
const BESIDE = 8;
const POLITICAL = PARTIES | CLASS.political | CLASS.other;

/**
 * Talks tied to Istanbul in one clause: "Istanbul peace talks", "talks between Kyiv and Moscow in
 * Istanbul", "met in Istanbul for direct talks", "second round, Istanbul", "Istanbul and 15 May as
 * place and date for talks"; not "fee talks in Istanbul", "merger talks …", a dateline's Istanbul.
 */
export function findTalks(tokens: readonly Token[], page: PageEvidence): Candidate[] {
  const found: Candidate[] = [];
  tokens.forEach((token, at) => {
    if (!(token.bits & CLASS.istanbul) || isNamesake(tokens, at)) return;
    const head = token.bits & NOUNS ? at : withVerb(tokens, headOf(tokens, at, page));
    if (head < 0) return;
    const from = Math.min(at, head);
    const to = Math.max(at, head);
    if (isPolitical(tokens, from, to, head, page)) found.push({ topic: 'talks', from, to, head });
  });
  return found;
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

/** Whether the talks are between political parties, by their sentence and, failing that, the page. */
function isPolitical(
  tokens: readonly Token[],
  from: number,
  to: number,
  head: number,
  page: PageEvidence,
): boolean {
  const sentence = sentenceBits(tokens, from, to);
  if (isOfOthers(tokens, from, to, head, sentence)) return false;
  if (sentence & POLITICAL) return true;
  // "agreed at the table in Istanbul: the release of prisoners".
  if (page.parties && sentence & CLASS.captive && sentence & RELEASE) return true;
  const before = sentenceBefore(tokens, from);
  if (before & CLASS.notTalks) return false;
  const bits = bitsAt(tokens, head);
  const elliptic = (bits & (NOUNS | CLASS.meet)) === 0;
  if (
    bits & CLASS.talks ||
    elliptic ||
    (bits & CLASS.round && isOneOfSeveral(tokens, from, to, sentence))
  ) {
    return page.parties || (!page.affairs && isNamed(tokens, from, to, head));
  }
  if (page.parties && isKnown(tokens, from, to, head, before)) return true;
  // "They met in Istanbul", "Wednesday's meeting in Istanbul" could be anyone's: the sentence before tells,
  // or that behind, where it names both.
  return (before & PARTIES) !== 0 || (sentenceBehind(tokens, to) & PARTIES) === PARTIES;
}

/** "the Istanbul talks began", "стамбульські переговори": a name of its own, on a page that names nobody. */
function isNamed(tokens: readonly Token[], from: number, to: number, head: number): boolean {
  const adjacent = head === to && to - from <= 1;
  const named = adjacent && (bitsAt(tokens, from) & CLASS.istanbul) !== 0;
  return (
    named && (bitsAt(tokens, head) & CLASS.talks) !== 0 && !OF_WHOM.test(tokens[to + 1]?.word ?? '')
  );
}

/** Football, business, academe: beside the talks, or anywhere where neither party is named. */
function isOfOthers(
  tokens: readonly Token[],
  from: number,
  to: number,
  head: number,
  sentence: number,
): boolean {
  if ((sentence & PARTIES) === PARTIES) return false;
  if (isOfBusiness(tokens, head)) return true;
  if (!(sentence & CLASS.notTalks)) return false;
  if (!(sentence & PARTIES)) return true;
  const [first, last] = sentenceAround(tokens, from, to);
  for (let at = Math.max(first, from - BESIDE); at <= Math.min(last, to + BESIDE); at++)
    if (bitsAt(tokens, at) & CLASS.notTalks) return true;
  return false;
}

/** "the Istanbul meeting", "la rencontre d'Istanbul", "second round in Istanbul", "a meeting in Istanbul on 16 May", "round 3". */
function isOneOfSeveral(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: number,
): boolean {
  const genitive = to - from === 2 && /^(?:de|d|di|von)$/.test(tokens[from + 1]?.word ?? '');
  const named =
    (bitsAt(tokens, from) & CLASS.istanbul) !== 0 || ADJECTIVE.test(tokens[to]?.word ?? '');
  const adjacent = (to - from <= 1 && named) || genitive;
  const numbered = [from - 2, from - 1, from + 1].some((at) => isOrdinal(tokens[at]));
  return (
    adjacent || numbered || (sentence & (CLASS.first | CLASS.next | CLASS.past | CLASS.month)) !== 0
  );
}

/** стамбульська, stambulski, stambouliote, istanbuliota, estambulí. */
const ADJECTIVE = /sk|ск|uli/;

/** The classes of the sentence behind that of a token. */
function sentenceBehind(tokens: readonly Token[], at: number): number {
  const [, last] = sentenceAround(tokens, at, at);
  return tokens[last + 1] ? sentenceBits(tokens, last + 1, last + 1) : 0;
}

/** The classes of the sentence before that of a token. */
function sentenceBefore(tokens: readonly Token[], at: number): number {
  const [first] = sentenceAround(tokens, at, at);
  return first > 0 ? sentenceBits(tokens, first - 1, first - 1) : 0;
}
