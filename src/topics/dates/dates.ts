import { CLASS } from '../lexicon/classes.ts';
import { KIND } from '../lexicon/kinds.ts';
import { GAP, type Token } from '../tokens/tokens.ts';
import { yearsAgo } from './ago.ts';
import type { Day } from './day.ts';
import { isNamedMonth } from './named-month.ts';
import { isNoYear } from './no-year.ts';
import { isSince } from './since.ts';

/** A date as far as the text gives it. `at` is the token that names its month, or its year. */
export interface TextDate extends Day {
  readonly at: number;
}

const YEARS = { first: 1900, last: 2040 };
/** Four figures before that are a year only after "in": "in 1813", not "1.500 men". */
const FIRST_NAMED = 1400;
const EARLY = 5;

/**
 * The date whose month or lone year stands at `at`: "16 May 2025", "May 16", "16 de mayo", "16. Mai",
 * "2 июня 2025 года", "March 2022", "2022", "in 1813", "50 years ago", "early May" (as its 5th);
 * nothing for "may" and "march" as verbs, nor for the year of "since 2022" and "those of 2022", save
 * where it is that of the event at `head`: "since the May round".
 */
export function dateAt(tokens: readonly Token[], at: number, head = -1): TextDate | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.bits & CLASS.month) return monthDate(tokens, at, token, head);
  if (isNoYear(tokens, at)) return undefined;
  const ago = yearsAgo(tokens, at);
  if (ago !== undefined) return { at, year: ago };
  if (!isYear(token) && !isNamedYear(tokens, at)) return undefined;
  if (isNearMonth(tokens, at) || isSince(tokens, at, head)) return undefined;
  const month = tokens[at - 1];
  const day = tokens[at - 2];
  if (month && day && touches(month, token) && touches(day, month) && month.value <= 12) {
    return { at, year: token.value, month: month.value, day: day.value };
  }
  return { at, year: token.value };
}

function monthDate(
  tokens: readonly Token[],
  at: number,
  token: Token,
  head: number,
): TextDate | undefined {
  const day = dayNear(tokens, at) ?? (isEarly(tokens, at) ? EARLY : undefined);
  const year = yearAfter(tokens, at);
  const sure = day !== undefined || year !== undefined;
  if (token.bits & CLASS.ambiguous && !sure && !isNamedMonth(tokens, at)) return undefined;
  if (isSince(tokens, at, head)) return undefined;
  return {
    at,
    month: token.value,
    ...(day === undefined ? {} : { day }),
    ...(year === undefined ? {} : { year }),
  };
}

function dayNear(tokens: readonly Token[], at: number): number | undefined {
  for (const near of [at - 1, at + 1, at - 2]) {
    const token = tokens[near];
    if (!token || token.hashtag) continue;
    if (near === at - 2 && (tokens[at - 1]?.word.length ?? 9) > 3) continue;
    if (near === at + 1 && token.gap !== GAP.none) continue;
    if (isNumber(token) && token.value >= 1 && token.value <= 31) return token.value;
  }
  return undefined;
}

function yearAfter(tokens: readonly Token[], at: number): number | undefined {
  for (let next = at + 1; next <= at + 3; next++) {
    const token = tokens[next];
    if (!token || token.gap === GAP.hard) return undefined;
    if (isYear(token)) return token.value;
    if (token.bits & CLASS.month) return undefined;
  }
  return undefined;
}

function isNumber(token: Token): boolean {
  return (token.bits & CLASS.number) !== 0;
}

function isYear(token: Token): boolean {
  const { value } = token;
  return isNumber(token) && token.word.length === 4 && value >= YEARS.first && value <= YEARS.last;
}

function isNearMonth(tokens: readonly Token[], at: number): boolean {
  for (let near = at - 1; near >= at - 3; near--) {
    if (tokens[near + 1]?.gap === GAP.hard) return false;
    if ((tokens[near]?.bits ?? 0) & CLASS.month) return true;
  }
  return false;
}

/** "early May", "Anfang Mai", "mayıs başında". */
function isEarly(tokens: readonly Token[], at: number): boolean {
  return [at - 1, at - 2, at + 1].some((near) => tokens[near]?.value === KIND.early);
}

/** "in 1813", "1813'te"; not "in 1500 cells", which no rule needs to tell apart. */
function isNamedYear(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isNumber(token) || token.word.length !== 4) return false;
  if (token.value < FIRST_NAMED || token.value >= YEARS.first) return false;
  const named = [at - 1, at + 1].some((near) => tokens[near]?.value === KIND.inYear);
  return named && !((tokens[at + 1]?.bits ?? 0) & (CLASS.captive | CLASS.human));
}

function touches(left: Token, right: Token): boolean {
  return isNumber(left) && right.start - left.end === 1;
}
