import type { Block, PageFacts, Scope, Topic } from '../model/index.ts';
import type { PageEvidence } from './candidate.ts';
import { CLASS } from './classes.ts';
import { COVERED_COUNTS } from './cues.ts';
import { dateAt, type TextDate } from './dates.ts';
import { SWAP_ONLY } from './lexicon.ts';
import { type Token, tokenise } from './tokens.ts';
import { occursIn, TRIGGERS } from './triggers.ts';

/** A page's blocks as tokens (none for blocks that can neither hold a mention nor date one), and what they say of the page as a whole. */
export interface PageContext {
  readonly evidence: PageEvidence;
  readonly tokens: readonly (readonly Token[])[];
  /** The scope of a mention in that block that has no signs of its own; `ours`: Ukraine or Russia is. */
  fallback(block: number, topic: Topic, ours: boolean): Scope;
}

interface Day {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

const TRUSTED = ['given', 'json-ld', 'meta', 'dateline'];
const HEADER_WORDS = 6;
const HEADER_LENGTH = 60;
const LEADING_BLOCKS = 12;
const BYLINE_WORDS = 14;

/** Reads a page once, whole; `facts.title` counts as the block before the first. */
export function readPage(
  blocks: readonly Block[],
  facts: PageFacts & { title?: string },
): PageContext {
  const title = tokenise(facts.title ?? '');
  const tokens = blocks.map((block, index) =>
    index < LEADING_BLOCKS || block.text.length <= HEADER_LENGTH || occursIn(block.text, TRIGGERS)
      ? tokenise(block.text)
      : [],
  );
  const counts = { parties: 0, other: 0, covered: 0, bits: 0 };
  for (const list of [title, ...tokens]) for (const token of list) count(token, counts);
  const pageDay = dayOfFacts(facts) ?? dayOfText([title, ...tokens]);
  const days = daysByBlock(tokens, facts, pageDay);
  const captives = (counts.bits & CLASS.captive) !== 0;
  const foreignSections = sectionsOfOthers(tokens);
  const foreign = counts.other > 2 * (counts.parties + counts.covered);
  return {
    tokens,
    evidence: {
      parties: counts.parties > 0 || (captives && counts.covered > 0),
      others: counts.other > 0,
      captives,
      istanbul: (counts.bits & CLASS.istanbul) !== 0,
    },
    fallback(block, topic, ours) {
      if ((foreign || foreignSections[block]) && !ours) return 'other';
      const day = days[block];
      return day ? scopeOfDay(day, topic) : 'covered';
    },
  };
}

interface Counts {
  parties: number;
  other: number;
  covered: number;
  bits: number;
}

function count(token: Token, counts: Counts): void {
  counts.bits |= token.bits;
  if (token.bits & (CLASS.ukraine | CLASS.russia)) counts.parties++;
  if (token.bits & CLASS.other && token.value !== SWAP_ONLY) counts.other++;
  if (isFigure(token) && COVERED_COUNTS.has(token.value)) counts.covered++;
}

/** "1,000", not "a thousand", which stands in any page. */
const isFigure = (token: Token): boolean => /^\d/.test(token.word);

/** A page of the weeks from the talks' announcement to the second round speaks of the covered events. */
function scopeOfDay({ year = 2025, month = 5, day = 16 }: Day, topic: Topic): Scope {
  const date = year * 10_000 + month * 100 + day;
  const from = topic === 'talks' ? 20250509 : 20250515;
  return date >= from && date <= 20250601 ? 'covered' : 'related';
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
  for (const list of lists.slice(0, LEADING_BLOCKS)) {
    const date = list.length <= BYLINE_WORDS ? firstDate(list) : undefined;
    if (date?.year && date.month) return date;
  }
  return undefined;
}

function firstDate(tokens: readonly Token[]): TextDate | undefined {
  let best: TextDate | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const date = dateAt(tokens, at);
    if (date?.month && date.year) return date;
    best ??= date;
  }
  return best;
}

/** The day each block stands under: a timeline's last date line, a live blog's entry, or the page's. */
function daysByBlock(
  tokens: readonly (readonly Token[])[],
  facts: PageFacts,
  pageDay: Day | undefined,
): (Day | undefined)[] {
  const entries = new Map<number, Day>();
  for (const date of facts.dates) {
    const day = date.fromBlock === undefined ? undefined : parseDay(date.text);
    if (day && date.fromBlock !== undefined) entries.set(date.fromBlock, day);
  }
  let current = pageDay;
  return tokens.map((list, block) => {
    const header = list.length <= HEADER_WORDS ? firstDate(list) : undefined;
    current = entries.get(block) ?? (header?.month ? header : current);
    return header ?? current;
  });
}

const HEADING_WORDS = 4;
const PARTIES = CLASS.ukraine | CLASS.russia;

/**
 * The blocks under a short heading that names another conflict ("Israel and Hamas", "Йемен"), until
 * the next short line or one that names Ukraine or Russia.
 */
function sectionsOfOthers(tokens: readonly (readonly Token[])[]): boolean[] {
  let foreign = false;
  return tokens.map((list) => {
    let bits = 0;
    for (const token of list) if (token.value !== SWAP_ONLY) bits |= token.bits;
    if (list.length <= HEADING_WORDS) foreign = (bits & CLASS.other) !== 0;
    if (bits & PARTIES) foreign = false;
    return foreign;
  });
}
