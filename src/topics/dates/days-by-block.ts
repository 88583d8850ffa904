import { CLASS } from '../lexicon/classes.ts';
import { KIND } from '../lexicon/kinds.ts';
import { GAP, type Token } from '../tokens/tokens.ts';
import type { Day } from './day.ts';
import { type DatedPage, pageDay, partDays } from './page-date.ts';
import { firstDay } from './read-day.ts';

const HEADER_WORDS = 6;
const TITLE_WORDS = 14;
const OPENING_WORDS = 6;
const BARE_MONTH_WORDS = 2;

/** A page as its tokens, its title's, and of its blocks those that make its head. */
export interface TokenPage extends DatedPage {
  readonly tokens: readonly (readonly Token[])[];
  readonly title: readonly Token[];
  readonly head: number;
}

/**
 * The day each block stands under: a timeline's last date line, a live blog's entry, else the page's;
 * where nothing tells when the page was published, the one its title or its first lines speak of.
 */
export function daysByBlock(page: TokenPage): (Day | undefined)[] {
  const parts = new Map(partDays(page.facts).map((part) => [part.from, part]));
  const whole = pageDay(page) ?? dayNamedAtHead(page);
  let current = whole;
  let until = Number.POSITIVE_INFINITY;
  return page.tokens.map((list, block) => {
    if (block >= until) [current, until] = [whole, Number.POSITIVE_INFINITY];
    const part = parts.get(block);
    const header = list.length <= HEADER_WORDS ? firstDay(list) : undefined;
    if (part) [current, until] = [part.day, part.to];
    else if (header && isDateLine(header, list)) current = header;
    return header ?? openingDay(list) ?? current;
  });
}

/** "Ucrania, mayo de 2025. Tras las conversaciones …": a line that opens with its date as a sentence of its own. */
function openingDay(list: readonly Token[]): Day | undefined {
  const end = list.findIndex(({ gap }, at) => at > 0 && gap === GAP.hard);
  const opening = list.slice(0, Math.max(0, end));
  if (end > HEADER_WORDS && !(end <= RANGE_WORDS && opening.every(isOfDate))) return undefined;
  const day = firstDay(opening);
  return day?.year && isDateLine(day, opening) ? day : undefined;
}

/** "Du lundi 13 au vendredi 17 octobre 2025": days, months, figures and small words. */
const RANGE_WORDS = 10;
const SMALL_WORD = 4;
const isOfDate = ({ bits, value, word }: Token): boolean =>
  (bits & (CLASS.number | CLASS.month)) !== 0 || value === KIND.week || word.length <= SMALL_WORD;

/** "16 May", "May 2025", "In May"; not "Was that of May the largest?". */
function isDateLine({ year, month, day }: Day, list: readonly Token[]): boolean {
  if (month === undefined) return false;
  return year !== undefined || day !== undefined || list.length <= BARE_MONTH_WORDS;
}

/** The first month and year that the title or a short line names, else a day a line opens with. */
function dayNamedAtHead({ title, tokens, head }: TokenPage): Day | undefined {
  const lists = [title, ...tokens.slice(0, head)];
  for (const list of lists) {
    const date = list.length <= TITLE_WORDS ? firstDay(list) : openingDay(list);
    if (date?.year && date.month) return date;
  }
  for (const list of lists) {
    const date = firstDay(list.slice(0, OPENING_WORDS));
    if (date?.month && date.day) return date;
  }
  return undefined;
}
