import { CLASS } from '../../lexicon/classes.ts';
import { bitsAt, before as nearest, sentenceAround } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';
import { isAlso } from '../ties/also.ts';
import { isImpersonal } from './impersonal.ts';

/** What tells whose the talks are, or on what: "Istanbul talks between teachers and the city". */
export const OF_WHOM =
  /^(?:between|with|about|over|zwischen|mit|uber|entre|avec|sur|con|sobre|com|tra|fra|su|sui|sulle|miedzy|pomiedzy|o|arasinda|hakkinda|между|про|між)$/;

const DIALOGUE = /^(?:dialog|diyalog|диалог|діалог)/;
/** "the interfaith dialogue in Istanbul", "le dialogue des cultures". */
const OF_CULTURE = /^(?:inter|[ck]ultur|культур|relig|религ|реліг|міжрел|межрел|din|so[cz]ial|соц)/;
const EARLIER = 2022;

/**
 * "a dialogue of a hundred minutes in Istanbul", "they had sat down in Istanbul in 2022", "The Istanbul talks of 2022 failed.
 * At Friday's meeting in Istanbul …": in a page on the war, its own sign or that of the sentence before.
 */
export function isKnown(
  tokens: readonly Token[],
  from: number,
  to: number,
  head: number,
  before: number,
): boolean {
  const verb = (bitsAt(tokens, head) & (CLASS.meet | CLASS.round)) === CLASS.meet;
  if (DIALOGUE.test(tokens[head]?.word ?? '')) return !isOnOtherThings(tokens, head, to);
  const ofTheTalks = before & CLASS.istanbul && before & CLASS.talks && !(before & CLASS.other);
  if (ofTheTalks && !verb) return isPlain(tokens.slice(from + 1, to));
  // "On Monday, again in Istanbul, they talked for an hour."
  if (ofTheTalks && [from, to].some((at) => isIstanbul(tokens, at) && isAlso(tokens, at)))
    return true;
  // "She and her husband met in Istanbul in 2022" could be anyone; "they had sat down to talk" hardly.
  if (verb && nearest(tokens, head, CLASS.meet, { tokens: 3 }) < 0 && !isImpersonal(tokens, head))
    return false;
  const [first, last] = sentenceAround(tokens, from, to);
  return tokens.slice(first, last + 1).some(({ value }) => value === EARLIER);
}

const isIstanbul = (tokens: readonly Token[], at: number): boolean =>
  (bitsAt(tokens, at) & CLASS.istanbul) !== 0;

const SMALL_WORD = 4;

/** "the meeting of yesterday in Istanbul", not "the meeting of dentists in Istanbul". */
const isPlain = (between: readonly Token[]): boolean =>
  between.every(({ bits, value, word }) => bits !== 0 || value !== 0 || word.length <= SMALL_WORD);

function isOnOtherThings(tokens: readonly Token[], head: number, to: number): boolean {
  const around = tokens.slice(Math.max(0, head - 1), to + 2);
  return around.some(({ word }) => OF_WHOM.test(word) || OF_CULTURE.test(word));
}
