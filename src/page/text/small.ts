import { textOf } from '../dom/natives.ts';
import { byTag } from '../dom/query.ts';

/** An element with more elements than this below it is read in chunks. */
const SMALL = 64;

/** The text below a small element, read at once; `undefined` for one that is not small. */
export const smallText = (element: Element): string | undefined =>
  byTag(element, '*')[SMALL] === undefined ? (textOf(element) ?? '') : undefined;
