import type { PageDate } from '../report.ts';
import type { MarkedPage, Markup } from './markup.ts';
import { type Surroundings, surroundings } from './parts.ts';

/** An item of a list that says so little more than its `<time>` is a byline's, characters. */
const BYLINE = 20;

/**
 * What the `<time>`s of a page date. The page: the one marked as its publication, else the first
 * that stands in no part of it. A part: its own first one, from the part's first block to its last.
 */
export function timeDates<E>({ all, markup, places }: MarkedPage<E>): PageDate[] {
  const around = surroundings(markup);
  const own: E[] = [];
  const dated = new Map<E, string>();
  for (const time of all('time')) {
    const text = textOf(markup, time);
    if (text === '' || around(time).apart) continue;
    const part = partOf(time, markup, around);
    if (part === undefined) own.push(time);
    else if (!dated.has(part)) dated.set(part, text);
  }
  const page = own.find((time) => isPublication(markup, time)) ?? own[0];
  return [
    ...(page === undefined ? [] : [{ origin: 'time' as const, text: textOf(markup, page) }]),
    ...partDates(places, datedPartFinder(dated, markup, around), dated),
  ];
}

function textOf<E>(markup: Markup<E>, time: E): string {
  const stated = markup.attributeOf(time, 'datetime')?.trim();
  return stated || markup.textOf(time).replace(/\s+/g, ' ').trim();
}

function isPublication<E>({ attributeOf }: Markup<E>, time: E): boolean {
  return (
    attributeOf(time, 'itemprop') === 'datePublished' ||
    attributeOf(time, 'pubdate') !== undefined ||
    /(?:^|\s)(?:dt-)?published(?:\s|$)/.test(attributeOf(time, 'class') ?? '')
  );
}

/** The part that a `<time>` dates. */
function partOf<E>(time: E, markup: Markup<E>, around: Surroundings<E>): E | undefined {
  const shown = markup.textOf(time).length;
  let { part } = around(time);
  while (
    part !== undefined &&
    markup.nameOf(part) === 'li' &&
    markup.textOf(part).trim().length <= shown + BYLINE
  )
    part = around(markup.parentOf(part)).part;
  return part;
}

/** Finds the innermost part with a date of its own that an element stands in. */
function datedPartFinder<E>(
  dated: ReadonlyMap<E, string>,
  markup: Markup<E>,
  around: Surroundings<E>,
): (element: E | undefined) => E | undefined {
  const known = new Map<E, E | undefined>();
  return (element) => {
    const passed: E[] = [];
    let { part } = around(element);
    while (part !== undefined && !dated.has(part) && !known.has(part)) {
      passed.push(part);
      part = around(markup.parentOf(part)).part;
    }
    const found = part !== undefined && !dated.has(part) ? known.get(part) : part;
    for (const each of passed) known.set(each, found);
    return found;
  };
}

function partDates<E>(
  places: readonly (E | undefined)[],
  datedPartOf: (element: E | undefined) => E | undefined,
  dated: ReadonlyMap<E, string>,
): PageDate[] {
  if (dated.size === 0) return [];
  const dates: PageDate[] = [];
  const parts = places.map(datedPartOf);
  let from = 0;
  for (let at = 1; at <= parts.length; at += 1) {
    const part = parts[from];
    if (at < parts.length && parts[at] === part) continue;
    const text = part === undefined ? undefined : dated.get(part);
    if (text) dates.push({ origin: 'time', text, fromBlock: from, toBlock: at });
    from = at;
  }
  return dates;
}
