import { flatTree, nodeTree, type Tree } from '../dom/tree.ts';
import { boundaryByName, type ReadBoundary } from './boundary.ts';
import { boundariesByStyle } from './styled-boundary.ts';

/** How a page is laid out: how its nodes follow one another, and what its elements mean to the text around them. */
export interface Layout {
  readonly tree: Tree;
  readonly boundaryOf: ReadBoundary;
}

/** By the names of elements, in the order of their nodes: quick, right for most pages. */
export const layoutByName: Layout = { tree: nodeTree, boundaryOf: boundaryByName };

/** By computed styles, through shadow roots and their slots: exact, slow. For one reading. */
export const layoutByStyle = (): Layout => ({ tree: flatTree, boundaryOf: boundariesByStyle() });
