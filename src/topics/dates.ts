import { CLASS } from './classes.ts';
import { GAP, type Token } from './tokens.ts';

/** A date as far as the text gives it. `at` is the token that names its month, or its year. */
export interface TextDate {
  readonly at: number;
  readonly year?: number;
  /** 1–12. */
  readonly month?: number;
  readonly day?: number;
}

const EVENTS = CLASS.talks | CLASS.round | CLASS.swap;
const YEARS = { first: 1900, last: 2040 };

/**
 * The date whose month or lone year stands at `at`: "16 May 2025", "May 16", "16 de mayo", "16. Mai",
 * "2 июня 2025 года", "March 2022", "2022"; nothing for "may" and "march" as verbs, nor for the year
 * of "since 2022".
 */
export function dateAt(tokens: readonly Token[], at: number): TextDate | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.bits & CLASS.month) return monthDate(tokens, at, token);
  if (!isYear(token) || isNearMonth(tokens, at) || isSince(tokens, at)) return undefined;
  const month = tokens[at - 1];
  const day = tokens[at - 2];
  if (month && day && touches(month, token) && touches(day, month) && month.value <= 12) {
    return { at, year: token.value, month: month.value, day: day.value };
  }
  return { at, year: token.value };
}

function monthDate(tokens: readonly Token[], at: number, token: Token): TextDate | undefined {
  const day = dayNear(tokens, at);
  const year = yearAfter(tokens, at);
  const sure = day !== undefined || year !== undefined;
  if (token.bits & CLASS.ambiguous && !sure && !isNamedMonth(tokens, at)) return undefined;
  if (isSince(tokens, at)) return undefined;
  return {
    at,
    month: token.value,
    ...(day === undefined ? {} : { day }),
    ...(year === undefined ? {} : { year }),
  };
}

/** "in May", "last March": a capital inside a sentence, after a small word. */
function isNamedMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.capital === true && token.gap !== GAP.hard && tokens[at - 1]?.capital === false;
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
    if ((tokens[near]?.bits ?? 0) & CLASS.month) return true;
    if (tokens[near + 1]?.gap === GAP.hard) return false;
  }
  return false;
}

/** "since 2022", "since the spring of 2022", "2022'den beri", "like in 2022"; not "like the talks of 2022". */
function isSince(tokens: readonly Token[], at: number): boolean {
  for (const near of [at - 1, at - 2, at - 3, at - 4, at + 1, at + 2, at + 3]) {
    if (near > at && tokens[near]?.gap !== GAP.none) break;
    const bits = tokens[near]?.bits ?? 0;
    if (bits & CLASS.since) return true;
    if (near < at && bits & EVENTS) break;
  }
  return false;
}

function touches(left: Token, right: Token): boolean {
  return isNumber(left) && right.start - left.end === 1;
}
