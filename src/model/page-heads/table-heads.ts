import type { Markup } from '../page-facts/markup.ts';
import type { PlacedBlocks } from './placed-blocks.ts';

/** Tables of more rows or columns are not taken apart. */
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
export function cellsUnder<E>({ markup, places }: PlacedBlocks<E>, head: E): readonly number[] {
  const table = tableOf(markup, head);
  if (table === undefined) return [];
  const areas = gridOf(markup, table);
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
  return [...places.keys()].filter((at) => isInCell(markup, places[at], cells));
}

function tableOf<E>({ nameOf, parentOf }: Markup<E>, cell: E): E | undefined {
  let at: E | undefined = cell;
  while (at !== undefined && nameOf(at) !== 'table') at = parentOf(at);
  return at;
}

function isInCell<E>(
  { parentOf }: Markup<E>,
  place: E | undefined,
  cells: ReadonlySet<E>,
): boolean {
  let left = MOST;
  for (let at = place; at !== undefined && left > 0; at = parentOf(at), left--)
    if (cells.has(at)) return true;
  return false;
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
      const right = left + spanOf(markup, cell, 'colspan');
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
