import { CLASS } from '../../lexicon/classes.ts';
import type { Candidate, PageEvidence } from '../../tokens/candidate.ts';
import { bitsAt, sentenceAround, sentenceBits } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';
import { isOfBusiness } from '../ties/talks-head.ts';
import { areOfDiplomats } from './diplomats-of-two.ts';
import { isHeadlineOfAName } from './headline-of-a-name.ts';
import { isMeetingOfOthers, isTurkishMatter } from './meeting-of-others.ts';
import { isNamed, isNamedByAdjective } from './named-talks.ts';
import { areOfTheSpeaker } from './of-the-speaker.ts';
import { areOfFirms } from './parties-of-firms.ts';
import { areOfOthers } from './talks-of-others.ts';
import { isToSwapThings } from './talks-to-swap.ts';
import { isNamedWork } from './title-of-a-work.ts';

const PARTIES = CLASS.ukraine | CLASS.russia;
const BESIDE = 8;

/** Whether football, business or academe is named beside the talks, or anywhere in the sentence where it names no party. `sentence`: its classes. */
export function isOfAffairs(
  tokens: readonly Token[],
  candidate: Candidate,
  sentence: number,
): boolean {
  const { from, to, head } = candidate;
  if ((sentence & PARTIES) === PARTIES)
    return (sentence & CLASS.notTalks) !== 0 && areOfFirms(tokens, candidate);
  if (isOfBusiness(tokens, head)) return true;
  if (!(sentence & PARTIES) && (isTurkishMatter(tokens, head) || isNamedWork(tokens, from, to)))
    return true;
  if (!(sentence & CLASS.notTalks) || areOfDiplomats(tokens, head)) return false;
  if (!(sentence & PARTIES)) return true;
  const [first, last] = sentenceAround(tokens, from, to);
  for (let at = Math.max(first, from - BESIDE); at <= Math.min(last, to + BESIDE); at++)
    if (bitsAt(tokens, at) & CLASS.notTalks) return true;
  return false;
}

/** Whether the words beside talks in a sentence that names no party tell that they are of others, or on other things. */
export const areTheirs = (
  tokens: readonly Token[],
  candidate: Candidate,
  page: PageEvidence,
): boolean =>
  areOfOthers(tokens, candidate) ||
  areOfTheSpeaker(tokens, candidate) ||
  isMeetingOfOthers(tokens, candidate) ||
  isToSwapThings(tokens, candidate) ||
  isHeadlineOfAName(tokens, candidate, page);

/** Whether talks that `isPolitical` turned down tell of others themselves, so that what is said next of them does, too. */
export function areSurelyTheirs(
  tokens: readonly Token[],
  candidate: Candidate,
  page: PageEvidence,
): boolean {
  const sentence = sentenceBits(tokens, candidate.from, candidate.to);
  return isOfAffairs(tokens, candidate, sentence) || areTheirs(tokens, candidate, page);
}

/**
 * Whether talks are told of right behind those of others, which end at `others`, and name no party of their own: "a meeting in Istanbul
 * between tanners … The second round in Istanbul", "talks in Istanbul with the owners … one meeting in Istanbul will do".
 */
export function goOn(tokens: readonly Token[], candidate: Candidate, others: number): boolean {
  const { from, to, head } = candidate;
  if (others < 0 || sentenceBits(tokens, from, to) & (PARTIES | CLASS.captive)) return false;
  if (namesPeace(tokens, from, to)) return false;
  if (isNamed(tokens, candidate) || isNamedByAdjective(tokens, candidate)) return false;
  if (sentenceBits(tokens, from, to) & CLASS.other && bitsAt(tokens, head) & CLASS.talks)
    return false;
  let ends = 0;
  for (let at = others + 1; at <= from; at++) if (tokens[at]?.gap === GAP.hard) ends++;
  return ends <= FARTHEST;
}

/** Sentences' ends between the two. */
const FARTHEST = 1;

/** What no club and no firm speaks of: peace and war. */
const PEACE =
  /^(?:peace|ceasefire|truce|war$|мир(?:а|у|ом|н\p{L}*)?$|перемир|войн|війн|frieden|waffenruh|waffenstill|krieg|paix|treve|guerr|paz$|tregua|treguas|pokoj|rozejm|wojn|pace$|cessat|cessar|baris|ateskes|savas)/u;

function namesPeace(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, last] = sentenceAround(tokens, from, to);
  return tokens.slice(first, last + 1).some(({ word }) => PEACE.test(word));
}
