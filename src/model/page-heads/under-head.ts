import type { Markup } from '../page-facts/markup.ts';
import { beside } from './beside.ts';
import type { HeadedPage } from './placed-blocks.ts';
import { cellsUnder } from './table-heads.ts';

/** What a part of a page calls itself by: the element that holds what it speaks of stands right around it. */
const TITLES = new Set('caption legend summary figcaption'.split(' '));
/** A heading in one of these speaks of it alone. */
const SECTIONS = new Set(
  'section article aside fieldset details figure blockquote dialog li td'.split(' '),
);

/** The indices of the blocks that stand under one, ascending; as `headsOver` says. */
export function underHead<E>(page: HeadedPage<E>, head: number): readonly number[] {
  const path = page.pathOf(head);
  if (path.length === 0) return head + 1 < page.blocks.length ? [head + 1] : [];
  const { markup } = page;
  const heading = path.find((element) => rankOf(markup, element) !== undefined);
  if (heading !== undefined) return underHeading(page, head, heading);
  const named = (...names: string[]) => path.find((each) => names.includes(markup.nameOf(each)));
  const cell = named('th', 'td');
  if (cell !== undefined && markup.nameOf(cell) === 'th') return cellsUnder(page, cell);
  const term = named('dt');
  if (term !== undefined) return underTerm(page, head, term);
  const title = path.find((element) => TITLES.has(markup.nameOf(element)));
  const holder = title === undefined ? undefined : markup.parentOf(title);
  if (title !== undefined && holder !== undefined) return restOf(page, head, holder);
  const part = NOTICE.test(page.blocks[head]?.text ?? '') ? named('article', 'section') : undefined;
  return part === undefined ? beside(page, head) : restOf(page, head, part);
}

/** It speaks of all that it stands in, at the head or the foot of it. */
const NOTICE = /^\W*this (?:article|page|text|story|piece|post|report|column)(?!\w)/i;

function restOf<E>(page: HeadedPage<E>, head: number, part: E): readonly number[] {
  return [...page.from(0)].filter((at) => at !== head && page.pathOf(at).includes(part));
}

function underHeading<E>(page: HeadedPage<E>, head: number, heading: E): readonly number[] {
  const { markup } = page;
  const rank = rankOf(markup, heading) ?? 0;
  if (rank < 2) return [];
  const way = page.pathOf(head);
  const section = way.slice(way.indexOf(heading)).find((each) => SECTIONS.has(markup.nameOf(each)));
  const found: number[] = [];
  for (const at of page.from(head + 1)) {
    const path = page.pathOf(at);
    if (path.length === 0) continue;
    if (section !== undefined && !path.includes(section)) break;
    const other = path.find((each) => rankOf(markup, each) !== undefined);
    if (other === heading) continue;
    if (other !== undefined && (rankOf(markup, other) ?? 0) <= rank) break;
    found.push(at);
  }
  return found;
}

/** The descriptions behind a term, up to the next one. */
function underTerm<E>(page: HeadedPage<E>, head: number, term: E): readonly number[] {
  const { markup } = page;
  const list = markup.parentOf(term);
  const found: number[] = [];
  if (list === undefined) return found;
  for (const at of page.from(head + 1)) {
    const path = page.pathOf(at);
    if (!path.includes(list)) break;
    if (path.some((each) => markup.nameOf(each) === 'dt' && each !== term)) break;
    if (!path.includes(term)) found.push(at);
  }
  return found;
}

/** The rank of a heading, 1 to 6. */
function rankOf<E>({ nameOf, attributeOf }: Markup<E>, element: E): number | undefined {
  const named = /^h([1-6])$/.exec(nameOf(element));
  if (named) return Number(named[1]);
  if (attributeOf(element, 'role') !== 'heading') return undefined;
  return Number(attributeOf(element, 'aria-level')) || 2;
}
