import { CLASS } from '../../lexicon/classes.ts';
import type { FoundSwap } from '../../tokens/candidate.ts';
import { after, before, bitsAt } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';
import { exchangedFolk } from './exchanged-folk.ts';
import { givenBackIn } from './given-back.ts';
import { namedPair } from './named-pair.ts';
import { isOfAYear } from './of-a-year.ts';
import { isOfferedTo } from './offered-to.ts';
import { isRelative } from './relative-clause.ts';
import { atEaster } from './swap-at-easter.ts';
import { forOthers } from './swap-for-others.ts';
import { joinIt } from './with-whom.ts';

const PEOPLE = CLASS.human | CLASS.wounded;

/**
 * In a page about a war and its captives: "303 people were exchanged", "215 kişinin takası", "freed
 * in an exchange", "exchange of the badly wounded", "the exchange of the thousand", "exchanged 205
 * each", "Карелину обменяли на Петрова".
 */
export function withPeople(tokens: readonly Token[], at: number): FoundSwap | undefined {
  const verb = (bitsAt(tokens, at) & CLASS.swapVerb) !== 0;
  if ((!verb || tokens[at - 1]?.word === 'spy') && isOfSpies(tokens, at)) return undefined;
  const right = after(tokens, at, PEOPLE, { tokens: 6 });
  if (bitsAt(tokens, at) & CLASS.swap && isOfAYear(tokens, at, right)) return undefined;
  if (right >= 0) return joinIt(tokens, at, right) ? undefined : { from: at, to: right, head: at };
  // "All the wounded are to be exchanged, more people than in May": the nearer ones first.
  const subject = verb ? before(tokens, at, PEOPLE, { tokens: 8 }) : -1;
  const behind = after(tokens, at, verb ? PEOPLE : CLASS.wounded, { tokens: 6, breaks: 1 });
  if (behind >= 0 && subject < 0) return { from: at, to: behind, head: at };
  const counted = countedPeople(tokens, at);
  if (counted >= 0) return { from: at, to: counted, head: at };
  // Behind a comma, a word that may be the noun is one: "people on each side, the largest exchange".
  const breaks = bitsAt(tokens, at) & CLASS.swap ? 0 : 2;
  const far = verb ? before(tokens, at, CLASS.wounded, { tokens: 11 }) : -1;
  const left =
    far >= 0 ? far : before(tokens, at, PEOPLE, verb ? { tokens: 8, breaks } : { tokens: 3 });
  const offered = verb && isOfferedTo(tokens[left]?.word ?? '');
  if (left >= 0 && !offered && before(tokens, left, CLASS.body, { tokens: 4 }) < 0) {
    return { from: left, to: at, head: at };
  }
  const freedBefore = before(tokens, at, CLASS.freed, { tokens: 5 });
  if (freedBefore >= 0) return { from: freedBefore, to: at, head: at };
  const freedAfter = after(tokens, at, CLASS.freed, {
    tokens: 7,
    breaks: isRelative(tokens, at + 1) ? 1 : 0,
  });
  if (freedAfter >= 0) return { from: at, to: freedAfter, head: at };
  const others = exchangedFolk(tokens, at) ?? givenBackIn(tokens, at);
  if (others) return others;
  const count = countAfter(tokens, at);
  if (count >= 0) return { from: at, to: count, head: at };
  if (!verb) return undefined;
  return (
    onDate(tokens, at) ?? atEaster(tokens, at) ?? forOthers(tokens, at) ?? namedPair(tokens, at)
  );
}

const SPY = /^(?:sp(?:y|ies|ion|ia|ie)|espi|szpieg|шпи)/;

/** "the spy swap", "troca de espiões", "обмен шпионами": known by that name, whoever was a captive. */
function isOfSpies(tokens: readonly Token[], at: number): boolean {
  return [at - 2, at - 1, at + 1, at + 2].some((near) => SPY.test(tokens[near]?.word ?? ''));
}

/** "In the swap of 6 May, 205 soldiers …". */
function countedPeople(tokens: readonly Token[], at: number): number {
  const people = after(tokens, at, PEOPLE, { tokens: 9, breaks: 2 });
  if (people < 0) return -1;
  const count = before(tokens, people, CLASS.number, { tokens: 3 });
  return count > at && isCount(tokens[count]) ? people : -1;
}

/** What is done by those counted, not to them: "500 trading instruments". */
const DOING = /ing$/;

const WHO = /^(?:who|that|die|qui|che|que|ktorzy|ktorych|які|яких|котор.{2,3})$/;

/** "307 more were exchanged". */
const MORE = /^(?:more|others|weitere|autres|altri|otros|outros)$/;

/** "146 were traded", "die 390, die am Freitag ausgetauscht wurden", "les échangés du 23 mai". */
function onDate(tokens: readonly Token[], at: number): FoundSwap | undefined {
  const done = !DOING.test(tokens[at]?.word ?? '');
  const count = done ? before(tokens, at, CLASS.number, { tokens: 6, breaks: 1 }) : -1;
  const counted =
    WHO.test(tokens[count + 1]?.word ?? '') ||
    before(tokens, at, CLASS.number, { tokens: MORE.test(tokens[at - 2]?.word ?? '') ? 3 : 2 }) ===
      count;
  if (count >= 0 && counted && isCount(tokens[count])) return { from: count, to: at, head: at };
  const month = after(tokens, at, CLASS.month, { tokens: 4 });
  const dated = month >= 0 && after(tokens, at, CLASS.number, { tokens: 3 }) >= 0;
  return dated ? { from: at, to: month, head: at } : undefined;
}

const YEARS = { first: 1900, last: 2040 };

/** "146", "1,990"; not the year of "1930'ların takas". */
function isCount(token: Token | undefined): boolean {
  const { value, word } = token ?? { value: 0, word: '' };
  return value >= 20 && !(word.length === 4 && value >= YEARS.first && value <= YEARS.last);
}

const SMALLEST_COUNT = 100;
const THE = /^(?:the|los|les|dei|die|der|os)$/;
const SHARE = /^(?:.{1,3}|each|apiece|cada|jeweils|chacun|ciascun[oa]|every|side)$/;

/** "205 each", "los mil, también", not "300 manuscripts". */
function endsThere(next: Token | undefined): boolean {
  return !next || next.gap !== GAP.none || SHARE.test(next.word);
}

/** "the swap of the thousand", "exchanged 205 apiece": a count of nothing else. */
function countAfter(tokens: readonly Token[], at: number): number {
  const count = after(tokens, at, CLASS.number, { tokens: 3 });
  if ((tokens[count]?.value ?? 0) < SMALLEST_COUNT || !isCount(tokens[count])) return -1;
  const named = THE.test(tokens[count - 1]?.word ?? '');
  return named || endsThere(tokens[count + 1]) ? count : -1;
}
