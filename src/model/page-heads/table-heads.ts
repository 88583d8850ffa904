import type { Markup } from '../page-facts/markup.ts';
import type { HeadedPage } from './placed-blocks.ts';
import type { Area } from './table-grid.ts';

/**
 * The blocks in the cells under the head of a column or beside that of a row. A head that has other heads beside it and
 * no plain cell is a column's.
 */
export function cellsUnder<E>(page: HeadedPage<E>, head: E): readonly number[] {
  const { markup } = page;
  const table = tableOf(markup, head);
  if (table === undefined) return [];
  const areas = page.gridOf(table);
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
