import { CLASS } from '../../lexicon/classes.ts';
import { KIND } from '../../lexicon/kinds.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';
import { isOrdinal, ORDER } from './ordinal.ts';

const SMALL_WORD = 3;
const REACH = { heading: 6, negotiators: 8 };

/**
 * The word for talks behind an Istanbul that heads a line, or -1: "Istanbul, second round", "Istanbul, finito il colloquio",
 * "Istanbul, spring 2022: the talks".
 */
export function headingOf(tokens: readonly Token[], at: number): number {
  let breaks = 0;
  let others = 0;
  let ordered = false;
  for (let next = at + 1; next <= at + REACH.heading; next++) {
    const token = tokens[next];
    if (!token || token.gap >= GAP.clause) return -1;
    if (token.gap === GAP.soft) breaks++;
    if (breaks > 2) return -1;
    const { bits } = token;
    if (bits & CLASS.talks) return next;
    if (bits & CLASS.round) return opens(tokens, at) || (ordered && !others) ? next : -1;
    if (bits & ORDER || isOrdinal(token)) ordered = true;
    else if (!(isFiller(token) || bits & NAMES) && ++others > 1) return -1;
  }
  return -1;
}

/** "Istanbul, Dolmabahçe: Russo-Ukrainian talks". */
const NAMES = CLASS.istanbul | CLASS.ukraine | CLASS.russia;
const opens = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at]?.gap === GAP.hard;

/** Dates, articles, prepositions, "already". */
function isFiller(token: Token): boolean {
  const { bits, value, word } = token;
  return bits & (CLASS.number | CLASS.month) || word.length <= SMALL_WORD
    ? true
    : value === KIND.already;
}

const isYear = ({ bits, value }: Token): boolean =>
  (bits & CLASS.number) !== 0 && value >= 2014 && value <= 2040;

/**
 * The negotiators behind Istanbul, or -1: a date between, or `also`, says they met there: "In Istanbul, in March 2022, the
 * negotiators".
 */
export function negotiatorsOf(tokens: readonly Token[], at: number, also: boolean): number {
  let dated = also;
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
