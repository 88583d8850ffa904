import type { Markup } from '../page-facts/markup.ts';

/** So many rows and columns of a table are taken apart. */
const MOST = 1000;

/** Where a cell lies in the grid of its table; half-open. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Lays the cells of a table out, by the rules of HTML for cells that span rows and columns. */
export function gridOf<E>(markup: Markup<E>, table: E): ReadonlyMap<E, Area> {
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
