import { CLASS } from '../lexicon/classes.ts';
import { KIND } from '../lexicon/kinds.ts';
import { GAP, type Token } from '../tokens/tokens.ts';

const EVENTS = CLASS.talks | CLASS.round | CLASS.swap;

/**
 * "since 2022", "since the spring of 2022", "2022'den beri", "like in 2022", "those of 2022"; not "like
 * the talks of 2022", nor "since the May round" for that round, nor "how in 2022 they negotiated".
 */
export function isSince(tokens: readonly Token[], at: number, head: number): boolean {
  if (isOwnMonth(tokens, at, head) || isLastTime(tokens, head)) return false;
  let apart = false;
  for (let near = at - 1; near >= at - 4; near--) {
    const gap = tokens[near + 1]?.gap;
    if (gap === GAP.hard) break;
    // "Для тех, кто забыл: 6 мая": those are no events.
    apart ||= gap !== GAP.none;
    const token = tokens[near];
    if (!token) break;
    if (isFromPlace(token, tokens[near + 1])) break;
    if (isHow(tokens, near, head)) break;
    if (token.bits & CLASS.since || (token.value === KIND.those && near < at - 1 && !apart))
      return true;
    if (token.bits & EVENTS) break;
  }
  for (let near = at + 1; near <= at + 3; near++) {
    const token = tokens[near];
    if (!token || token.gap !== GAP.none) break;
    if (token.bits & CLASS.since || token.value === KIND.those) return true;
  }
  return false;
}

const NOT = /^(?:not|t|never|nicht|nie|ne|no|nunca|non|mai|nao|не)$/;

/** "They had not met in Istanbul since the spring of 2022": then was the last time. */
function isLastTime(tokens: readonly Token[], head: number): boolean {
  if (!((tokens[head]?.bits ?? 0) & CLASS.meet)) return false;
  return [1, 2, 3].some((far) => NOT.test(tokens[head - far]?.word ?? ''));
}

/** "the May round": a month beside its event. */
function isOwnMonth(tokens: readonly Token[], at: number, head: number): boolean {
  const noun = ((tokens[head]?.bits ?? 0) & (CLASS.round | CLASS.swap)) !== 0;
  return noun && head === at + 1 && ((tokens[at]?.bits ?? 0) & CLASS.month) !== 0;
}

/** "обміняний із Таганрога у травні": from a place; a month or a season is written small. */
const isFromPlace = (from: Token, place: Token | undefined): boolean =>
  /^(?:з|із|зі|с|со|из)$/.test(from.word) && place?.capital === true && !(place.bits & EVENTS);

const HOW = /^(?:jak|як|как|wie|come|como)$/;
const LIKE = {
  before: /^(?:tak|так|podobnie|igual|tal|cosi|assim|so)$/,
  behind: /^(?:i|и|і|e|anche|tambien|tambem|auch|tez|bereits)$/,
};

/** "recalled how in March 2022 they negotiated", "przypomniał, jak w marcu 2022 roku negocjowano": the year of what was done; not "like in 2022, they …". */
function isHow(tokens: readonly Token[], at: number, head: number): boolean {
  const how = tokens[at];
  if (!how || how.gap === GAP.hard || head < at || !HOW.test(how.word)) return false;
  if (LIKE.before.test(tokens[at - 1]?.word ?? '') || LIKE.behind.test(tokens[at + 1]?.word ?? ''))
    return false;
  return tokens.slice(at + 1, head + 1).every(({ gap }) => gap === GAP.none);
}
