import type { Markup } from '../page-facts/markup.ts';
import { around, isWithin } from './around.ts';
import type { PlacedBlocks } from './placed-blocks.ts';
import { cellsUnder } from './table-heads.ts';

/** What a part of a page calls itself by: the element that holds what it speaks of stands right around it. */
const TITLES = new Set('caption legend summary figcaption'.split(' '));
/** A heading in one of these speaks of it alone. */
const SECTIONS = new Set(
  'section article aside fieldset details figure blockquote dialog li td'.split(' '),
);

/** The indices of the blocks that stand under one, ascending; as `headsOver` says. */
export function underHead<E>(page: PlacedBlocks<E>, head: number): readonly number[] {
  const place = page.places[head];
  if (place === undefined) return head + 1 < page.blocks.length ? [head + 1] : [];
  const { markup } = page;
  const within = (names: (element: E) => boolean) => around(markup, place).find(names);
  const heading = within((element) => rankOf(markup, element) !== undefined);
  if (heading !== undefined) return underHeading(page, head, heading);
  const named = (...names: string[]) => within((element) => names.includes(markup.nameOf(element)));
  const cell = named('th', 'td');
  if (cell !== undefined && markup.nameOf(cell) === 'th') return cellsUnder(page, cell);
  const term = named('dt');
  if (term !== undefined) return underTerm(page, head, term);
  const title = within((element) => TITLES.has(markup.nameOf(element)));
  const holder = title === undefined ? undefined : markup.parentOf(title);
  if (title !== undefined && holder !== undefined)
    return indicesOf(page, (at) => at !== head && isWithin(markup, page.places[at], holder));
  return beside(page, head, place);
}

/** It speaks of what comes next, wherever it stands. */
const AHEAD = /:\W*$|\b(?:following|below)(?!\w)/i;

/** What judges something before it is no longer than this, characters. */
const LONGEST_VERDICT = 80;

/**
 * What a text without a rank belongs to: whatever shares the smaller part of the page with it, a card or a row. A text that stands between two
 * alike may belong to either.
 */
function beside<E>(page: PlacedBlocks<E>, head: number, place: E): readonly number[] {
  const { markup, places, blocks } = page;
  const own = around(markup, place);
  const shared = (at: number): number =>
    around(markup, places[at]).filter((each) => own.includes(each)).length;
  const [before, behind] = [shared(head - 1), shared(head + 1)];
  const { text = '' } = blocks[head] ?? {};
  if (AHEAD.test(text) || before < behind) return nextTo(page, head, place);
  if (text.length > LONGEST_VERDICT) return [];
  if (before === behind) {
    const next = nextTo(page, head, place);
    return head > 0 && next.length < 2 ? [head - 1, ...next] : next;
  }
  const part = around(markup, places[head - 1]).find((each) => own.includes(each));
  const found: number[] = [];
  for (let at = head - 1; at >= 0 && part && isWithin(markup, places[at], part); at--)
    found.unshift(at);
  return found;
}

function underHeading<E>(page: PlacedBlocks<E>, head: number, heading: E): readonly number[] {
  const { markup, places } = page;
  const rank = rankOf(markup, heading) ?? 0;
  if (rank < 2) return [];
  const section = around(markup, heading).find((at) => SECTIONS.has(markup.nameOf(at)));
  const found: number[] = [];
  for (let at = head + 1; at < places.length; at++) {
    const place = places[at];
    if (place === undefined) continue;
    if (section !== undefined && !isWithin(markup, place, section)) break;
    const other = around(markup, place).find((each) => rankOf(markup, each) !== undefined);
    if (other === heading) continue;
    if (other !== undefined && (rankOf(markup, other) ?? 0) <= rank) break;
    found.push(at);
  }
  return found;
}

/** The descriptions behind a term, up to the next one. */
function underTerm<E>(page: PlacedBlocks<E>, head: number, term: E): readonly number[] {
  const { markup, places } = page;
  const list = markup.parentOf(term);
  const found: number[] = [];
  for (let at = head + 1; at < places.length && list !== undefined; at++) {
    const path = around(markup, places[at]);
    if (!path.includes(list) || path.some((each) => markup.nameOf(each) === 'dt' && each !== term))
      break;
    if (!path.includes(term)) found.push(at);
  }
  return found;
}

/** All of the largest element that begins with the next block, and does not hold the head. */
function nextTo<E>(page: PlacedBlocks<E>, head: number, place: E): readonly number[] {
  const { markup, places } = page;
  const next = head + 1;
  if (next >= places.length) return [];
  const outside = around(markup, place);
  const largest = around(markup, places[next]).findLast((each) => !outside.includes(each));
  if (largest === undefined) return [next];
  const found: number[] = [];
  for (let at = next; at < places.length && isWithin(markup, places[at], largest); at++)
    found.push(at);
  return found;
}

/** The rank of a heading, 1 to 6. */
function rankOf<E>({ nameOf, attributeOf }: Markup<E>, element: E): number | undefined {
  const named = /^h([1-6])$/.exec(nameOf(element));
  if (named) return Number(named[1]);
  if (attributeOf(element, 'role') !== 'heading') return undefined;
  return Number(attributeOf(element, 'aria-level')) || 2;
}

function indicesOf<E>(page: PlacedBlocks<E>, holds: (index: number) => boolean): readonly number[] {
  return [...page.places.keys()].filter(holds);
}
