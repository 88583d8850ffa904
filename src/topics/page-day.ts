import type { PageFacts } from '../model/index.ts';
import type { Day } from './date-scope.ts';
import { dateAt } from './dates.ts';
import { type Token, tokenise } from './tokens.ts';

const TRUSTED = ['given', 'json-ld', 'meta', 'dateline'];
const HEADER_WORDS = 6;
const BYLINE_WORDS = 14;
const DATELINE_WORDS = 6;
const BYLINE_BLOCKS = 12;
const BARE_MONTH_WORDS = 2;

/** The day each block stands under: a timeline's last date line, a live blog's entry, or the page's. */
export function daysByBlock(
  tokens: readonly (readonly Token[])[],
  facts: PageFacts,
  title: readonly Token[],
): (Day | undefined)[] {
  const entries = entryDays(facts);
  let current = dayOfFacts(facts) ?? dayOfText([title, ...tokens]);
  return tokens.map((list, block) => {
    const header = list.length <= HEADER_WORDS ? firstDate(list) : undefined;
    current = entries.get(block) ?? (header && isDateLine(header, list) ? header : current);
    return header ?? current;
  });
}

/** "16 May", "May 2025", "In May"; not "Was that of May the largest?". */
function isDateLine({ year, month, day }: Day, list: readonly Token[]): boolean {
  if (month === undefined) return false;
  return year !== undefined || day !== undefined || list.length <= BARE_MONTH_WORDS;
}

/** A live blog's entries, a forum's posts: the block each begins with, and its day. */
function entryDays(facts: PageFacts): Map<number, Day> {
  const entries = new Map<number, Day>();
  for (const date of facts.dates) {
    const day = date.fromBlock === undefined ? undefined : parseDay(date.text);
    if (day && date.fromBlock !== undefined) entries.set(date.fromBlock, day);
  }
  return entries;
}

function dayOfFacts(facts: PageFacts): Day | undefined {
  const whole = facts.dates.filter((date) => date.fromBlock === undefined);
  for (const origin of TRUSTED) {
    const date = whole.find((one) => one.origin === origin);
    const day = date && parseDay(date.text);
    if (day) return day;
  }
  const times = new Set(
    whole.filter((date) => date.origin === 'time').map((date) => date.text.slice(0, 10)),
  );
  const [only] = times;
  if (times.size === 1 && only) return parseDay(only);
  const url = whole.find((date) => date.origin === 'url');
  return url && parseDay(url.text);
}

function parseDay(text: string): Day | undefined {
  const iso = /(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?/.exec(text);
  if (iso) {
    const [, year, month, day] = iso;
    return { year: Number(year), month: Number(month), ...(day ? { day: Number(day) } : {}) };
  }
  return firstDate(tokenise(text));
}

/** The first full date of the page's first lines, where bylines stand. */
function dayOfText(lists: readonly (readonly Token[])[]): Day | undefined {
  for (const list of lists.slice(0, BYLINE_BLOCKS)) {
    const date = list.length <= BYLINE_WORDS ? firstDate(list) : undefined;
    if (date?.year && date.month) return date;
  }
  return datelineOf(lists);
}

/** "ISTANBUL, June 2 (Wire) — …": a day at the head of one of the first lines. */
function datelineOf(lists: readonly (readonly Token[])[]): Day | undefined {
  for (const list of lists.slice(0, BYLINE_BLOCKS)) {
    const date = firstDate(list.slice(0, DATELINE_WORDS));
    if (date?.month && date.day) return date;
  }
  return undefined;
}

function firstDate(tokens: readonly Token[]): Day | undefined {
  let best: Day | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const date = dateAt(tokens, at);
    if (date?.month && date.year) return date;
    best ??= date;
  }
  return best;
}
