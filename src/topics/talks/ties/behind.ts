import { CLASS } from '../../lexicon/classes.ts';
import { KIND } from '../../lexicon/kinds.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';
import { isOrdinal, ORDER } from './ordinal.ts';

const SMALL_WORD = 3;
const REACH = { heading: 6, dated: 12, negotiators: 8 };

/**
 * The word for talks behind an Istanbul that heads a line, or -1: "Istanbul, second round", "Istanbul, finito il colloquio",
 * "Istanbul, spring 2022: the talks".
 */
export function headingOf(tokens: readonly Token[], at: number): number {
  let breaks = 0;
  let others = 0;
  let ordered = false;
  const dated = opens(tokens, at) ? dateEnd(tokens, at) : -1;
  for (let next = at + 1; next <= at + (dated < 0 ? REACH.heading : REACH.dated); next++) {
    const token = tokens[next];
    // "Istanbul 2022. The talks …": a place and its date are no sentence of their own.
    if (!token || (token.gap >= GAP.clause && next !== dated + 1)) return -1;
    if (token.gap === GAP.soft) breaks++;
    if (breaks > 2) return -1;
    const { bits } = token;
    if (bits & CLASS.talks) return next;
    if (bits & CLASS.round) return opens(tokens, at) || (ordered && !others) ? next : -1;
    if (bits & ORDER || isOrdinal(token)) ordered = true;
    else if (!(isFiller(token) || bits & NAMES) && ++others > (dated < 0 ? 1 : REACH.dated))
      return -1;
  }
  return -1;
}

/** "Istanbul, Dolmabahçe: Russo-Ukrainian talks". */
const NAMES = CLASS.istanbul | CLASS.ukraine | CLASS.russia;
const opens = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at]?.gap === GAP.hard || isBehindTime(tokens, at);

/** "2:40 Istanbul, 16 May": a chapter of a video, an entry of a live blog. */
function isBehindTime(tokens: readonly Token[], at: number): boolean {
  const [hours, minutes] = [tokens[at - 2], tokens[at - 1]];
  const both = /^\d{1,2}$/.test(hours?.word ?? '') && /^\d\d$/.test(minutes?.word ?? '');
  return both && minutes !== undefined && minutes.start - (hours?.end ?? 0) === 1;
}

/** The last token of the date right behind Istanbul ("Istanbul, 16 May:", "Stambuł 2022."), or -1. */
function dateEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + 3 && (tokens[end + 1]?.gap ?? GAP.hard) < GAP.clause && isDate(tokens[end + 1]))
    end++;
  return end > at && (tokens[end + 1]?.gap ?? GAP.none) > GAP.none ? end : -1;
}

const isDate = (token: Token | undefined): boolean =>
  token !== undefined && ((token.bits & CLASS.month) !== 0 || isYear(token) || isDay(token));
const isDay = ({ bits, value }: Token): boolean =>
  (bits & CLASS.number) !== 0 && value >= 1 && value <= 31;

/** Dates, articles, prepositions, "already". */
function isFiller(token: Token): boolean {
  const { bits, value, word } = token;
  return bits & (CLASS.number | CLASS.month) || word.length <= SMALL_WORD
    ? true
    : value === KIND.already;
}

/** Where the verb may open the sentence, its subject stands behind. */
const SPOKE =
  /^(?:поговорил|потолковал|побеседовал|переговорил|pogada[ln]|porozmawia[ln]|charlaron|platicaron|chiacchierarono)/;

const isYear = ({ bits, value }: Token): boolean =>
  (bits & CLASS.number) !== 0 && value >= 2014 && value <= 2040;

/**
 * The negotiators behind Istanbul, or -1: a date between, `also`, or a verb of speaking before it says they met there: "In Istanbul,
 * in March 2022, the negotiators", "Поговорили в Стамбуле делегации"; not "поговорили в Стамбуле с поваром".
 */
export function negotiatorsOf(tokens: readonly Token[], at: number, also: boolean): number {
  let dated = also || SPOKE.test(tokens[at - 2]?.word ?? '');
  let breaks = 0;
  let others = 0;
  for (let next = at + 1; next <= at + REACH.negotiators; next++) {
    const token = tokens[next];
    if (!token || token.gap >= GAP.clause) return -1;
    if (token.gap === GAP.soft && ++breaks > 2) return -1;
    if (token.value === KIND.negotiator) return dated ? next : -1;
    if (token.bits & CLASS.month || isYear(token)) dated = true;
    // One word more: "in March 2022 the Ukrainian negotiators", "hatten die Unterhändler".
    else if (!isFiller(token) && ++others > 1) return -1;
  }
  return -1;
}
