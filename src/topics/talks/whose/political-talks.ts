import { CLASS } from '../../lexicon/classes.ts';
import type { Candidate, PageEvidence } from '../../tokens/candidate.ts';
import { bitsAt, sentenceAround, sentenceBits } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';
import { areEnvoysOfOthers } from './envoys-of-others.ts';
import {
  isNamed,
  isNamedByAdjective,
  isOneOfSeveral,
  isRound,
  isTheirs,
  isTimed,
} from './named-talks.ts';
import { isKnown } from './talks-known.ts';
import { areTheirs, isOfAffairs } from './theirs.ts';
import { areToldApart } from './told-apart.ts';

const PARTIES = CLASS.ukraine | CLASS.russia;
const NOUNS = CLASS.talks | CLASS.round;
const RELEASE = CLASS.swap | CLASS.swapVerb | CLASS.freed;
const NAMED = PARTIES | CLASS.other;

/** Whether the talks are between political parties, by their sentence and, failing that, the page. */
export function isPolitical(
  tokens: readonly Token[],
  candidate: Candidate,
  page: PageEvidence,
): boolean {
  const { from, to, head } = candidate;
  const sentence = sentenceBits(tokens, from, to);
  if (isOfAffairs(tokens, candidate, sentence)) return false;
  if (sentence & NAMED) return true;
  if (sentence & CLASS.political && !areEnvoysOfOthers(tokens, head, page)) return true;
  // "agreed at the table in Istanbul: the release of prisoners".
  if (page.parties && sentence & CLASS.captive && sentence & RELEASE) return true;
  const before = sentenceBefore(tokens, from);
  if (before & CLASS.notTalks)
    return (
      page.parties &&
      !page.ofAffairs &&
      (isNamedByAdjective(tokens, candidate) || areDirect(tokens, head))
    );
  if (areTheirs(tokens, candidate, page)) return false;
  if (areTalks(tokens, candidate, sentence) || isKnownRound(tokens, candidate, page))
    return page.parties
      ? !page.ofAffairs || areToldApart(tokens, candidate, sentence)
      : !page.affairs && isNamed(tokens, candidate);
  if (page.parties && isKnown(tokens, from, to, head, before)) return true;
  // "They met in Istanbul", "Wednesday's meeting in Istanbul" could be anyone's: the sentence before tells,
  // or that behind, where it names both.
  if (page.parties && isOfNegotiators(tokens, candidate, before)) return true;
  return (before & PARTIES) !== 0 || (sentenceBehind(tokens, to) & PARTIES) === PARTIES;
}

const DIRECT = /^(?:direct|direkt|dirett|diret|прям|dogrudan|bezposredn)/;

/** "Перші прямі перемовини": as parties that do not speak to one another hold them at last. */
const areDirect = (tokens: readonly Token[], head: number): boolean =>
  DIRECT.test(tokens[head - 1]?.word ?? '') || DIRECT.test(tokens[head]?.word ?? '');

const IN_ISTANBUL = CLASS.istanbul | CLASS.political;
const THEY = /^(?:they|sie|ils|elles|вони|они|oni)$/;

/** "Negotiators sat down in Istanbul on 16 May. They had not met there before": of those just told of. */
function isOfNegotiators(
  tokens: readonly Token[],
  { from, to }: Candidate,
  before: number,
): boolean {
  if ((before & IN_ISTANBUL) !== IN_ISTANBUL || before & CLASS.other) return false;
  if (!(before & (NOUNS | CLASS.meet))) return false;
  const [first] = sentenceAround(tokens, from, to);
  return tokens.slice(first, from).some(({ word }) => THEY.test(word));
}

/** "uma ronda em Istambul", "the meeting in Istanbul took an hour" in a page with no clubs and firms; "their meeting took" in any. */
const isKnownRound = (
  tokens: readonly Token[],
  { from, to, head }: Candidate,
  page: PageEvidence,
) =>
  (bitsAt(tokens, head) & CLASS.round) !== 0 &&
  (page.affairs
    ? isTimed(tokens, from, to) && isTheirs(tokens, head)
    : isTimed(tokens, from, to) || isRound(tokens, head));

/** Whether the words themselves tell of talks; a verb of meeting, or a round of its own, does not. */
function areTalks(tokens: readonly Token[], candidate: Candidate, sentence: number): boolean {
  const bits = bitsAt(tokens, candidate.head);
  const elliptic = (bits & (NOUNS | CLASS.meet)) === 0;
  const round = (bits & CLASS.round) !== 0 && isOneOfSeveral(tokens, candidate, sentence);
  // "переговорний стіл у Стамбулі".
  const table = (bits & CLASS.round) !== 0 && !tokens[candidate.head]?.gap;
  const ofTalks = table && (bitsAt(tokens, candidate.head - 1) & CLASS.talks) !== 0;
  return (bits & CLASS.talks) !== 0 || elliptic || round || ofTalks;
}

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
