import type { Markup } from '../page-facts/markup.ts';
import type { HeadedPage } from './placed-blocks.ts';

/** So many rows and columns of a table are taken apart. */
const MOST = 1000;

/** Where a cell lies in the grid of its table; half-open. */
interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * The blocks in the cells under the head of a column or beside that of a row. A head that has other heads beside it, and
 * none below, is a column's.
 */
export function cellsUnder<E>(page: HeadedPage<E>, head: E): readonly number[] {
  const { markup } = page;
  const table = tableOf(markup, head);
  if (table === undefined) return [];
  const areas = known(markup, table);
  const own = areas.get(head);
  if (!own) return [];
  const isHead = (cell: E): boolean => markup.nameOf(cell) === 'th';
  const beside = [...areas].filter(
    ([cell, { top }]) => cell !== head && top === own.top && !isHead(cell),
  );
  const scope = markup.attributeOf(head, 'scope');
  const ofRow = scope === 'row' || (scope !== 'col' && beside.length > 0);
  const isUnder = (area: Area): boolean =>
    ofRow
      ? area.left >= own.right && area.top < own.bottom && area.bottom > own.top
      : area.top >= own.bottom && area.left < own.right && area.right > own.left;
  const cells = new Set(
    [...areas].filter(([cell, area]) => !isHead(cell) && isUnder(area)).map(([cell]) => cell),
  );
  if (cells.size === 0) return [];
  return [...page.from(0)].filter((at) => page.pathOf(at).some((each) => cells.has(each)));
}

function tableOf<E>({ nameOf, parentOf }: Markup<E>, cell: E): E | undefined {
  let at: E | undefined = cell;
  while (at !== undefined && nameOf(at) !== 'table') at = parentOf(at);
  return at;
}

const grids = new WeakMap<object, { readonly cells: number; readonly areas: unknown }>();

/** A table's grid; of the same table, asked for each of its heads, as it was. */
function known<E>(markup: Markup<E>, table: E): ReadonlyMap<E, Area> {
  const cells = [...rowsOf(markup, table)].length;
  const there = grids.get(table as object);
  if (there?.cells === cells) return there.areas as ReadonlyMap<E, Area>;
  const areas = gridOf(markup, table);
  grids.set(table as object, { cells, areas });
  return areas;
}

/** Lays the cells of a table out, by the rules of HTML for cells that span rows and columns. */
function gridOf<E>(markup: Markup<E>, table: E): ReadonlyMap<E, Area> {
  const areas = new Map<E, Area>();
  /** For each column, the row down to which it is taken. */
  const taken: number[] = [];
  let top = 0;
  for (const row of rowsOf(markup, table)) {
    let left = 0;
    for (const cell of markup.childrenOf(row)) {
      if (!/^t[dh]$/.test(markup.nameOf(cell))) continue;
      while ((taken[left] ?? 0) > top) left++;
      if (left >= MOST) break;
      const right = Math.min(MOST, left + spanOf(markup, cell, 'colspan'));
      const bottom = top + spanOf(markup, cell, 'rowspan');
      areas.set(cell, { top, bottom, left, right });
      for (; left < right; left++) taken[left] = bottom;
    }
    if (++top >= MOST) break;
  }
  return areas;
}

function* rowsOf<E>(markup: Markup<E>, table: E): Generator<E> {
  for (const child of markup.childrenOf(table)) {
    const name = markup.nameOf(child);
    if (name === 'tr') yield child;
    else if (/^t(?:head|body|foot)$/.test(name))
      for (const row of markup.childrenOf(child)) if (markup.nameOf(row) === 'tr') yield row;
  }
}

const spanOf = <E>({ attributeOf }: Markup<E>, cell: E, name: string): number =>
  Math.min(MOST, Math.max(1, Number.parseInt(attributeOf(cell, name) ?? '1', 10) || 1));
