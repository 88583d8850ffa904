import type { Block, PageDate, PageFacts } from '../../model/index.ts';
import { datelineDay } from './dateline.ts';
import { type Day, isoOf } from './day.ts';
import { readDay } from './read-day.ts';

/** A page as far as it says when it was published. */
export interface DatedPage {
  readonly facts: PageFacts;
  readonly blocks: readonly Block[];
}

/** A day that holds from a block on, and before which block it ends to (`Infinity`: none). */
export interface PartDay {
  readonly from: number;
  readonly to: number;
  readonly day: Day;
  /** As the page writes it. */
  readonly text: string;
}

/** Believed before what the text says, and after it. */
export const STATED: readonly PageDate['origin'][] = ['given', 'json-ld', 'meta', 'time'];
const LAST: readonly PageDate['origin'][] = ['url'];

/**
 * The day a page was published: the first full one in order of belief (given, JSON-LD, meta, `<time>`,
 * byline or dateline, address), else the first that is known in part (`16 May`). Dates that hold for a
 * part of the page do not count.
 */
export function pageDay({ facts, blocks }: DatedPage): Day | undefined {
  const daysOf = (origins: typeof STATED): Day[] =>
    statedOfPage(facts, origins).flatMap(({ text }) => readDay(text) ?? []);
  const days = [...daysOf(STATED), ...[datelineDay(blocks) ?? []].flat(), ...daysOf(LAST)];
  return days.find(isoOf) ?? days[0];
}

/** What a page states of itself as a whole, origin by origin. */
export const statedOfPage = (
  { dates }: PageFacts,
  origins: readonly PageDate['origin'][],
): readonly PageDate[] =>
  origins.flatMap((origin) =>
    dates.filter((date) => date.origin === origin && date.fromBlock === undefined),
  );

/** The days of a page's parts (a live blog's entries, comments), by the block each begins with. */
export function partDays({ dates }: PageFacts): PartDay[] {
  const days = dates.flatMap(
    ({ text, fromBlock: from, toBlock: to = Number.POSITIVE_INFINITY }) => {
      const day = from === undefined ? undefined : readDay(text);
      return day && from !== undefined ? [{ from, to, day, text }] : [];
    },
  );
  return days.sort((a, b) => a.from - b.from);
}

/** The ISO date by which relative days of a page are read; undefined where no full one is known. */
export function pageDate(page: DatedPage): string | undefined {
  const day = pageDay(page);
  return day && isoOf(day);
}

/** The ISO date that holds at a block: that of the last part that begins there or before, else the page's. */
export function dateAtBlock(page: DatedPage): (block: number) => string | undefined {
  const whole = pageDate(page);
  const partAt = partFinder(page.facts);
  return (block) => {
    const part = partAt(block);
    return part ? isoOf(part.day) : whole;
  };
}

/** Finds the last part with a full date that begins at a block or before it, and goes on there. */
export function partFinder(facts: PageFacts): (block: number) => PartDay | undefined {
  const parts = partDays(facts).filter(({ day }) => isoOf(day));
  return (block) => {
    // Pages with a date a block exist: searched by halves, not from end to end.
    let [low, high] = [0, parts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((parts[middle] as PartDay).from <= block) low = middle + 1;
      else high = middle;
    }
    const part = parts[low - 1];
    return part && block < part.to ? part : undefined;
  };
}
