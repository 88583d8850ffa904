import { STRIKING, type TextRange } from '../../model/index.ts';
import { toStripped } from '../dom/invisible.ts';
import { isElement, parentOf } from '../dom/natives.ts';
import { byTag, type TextRoot } from '../dom/query.ts';
import type { PageBlock } from './page-block.ts';

const { closest } = Element.prototype;
const SELECTOR = STRIKING.join(',');

/** Says whether anything is struck out below a root: most pages strike out nothing. */
export const strikes = (root: TextRoot): boolean =>
  STRIKING.some((name) => byTag(root, name)[0] !== undefined);

/** What the page strikes out of a block, as ranges of its text, ascending; undefined where that is nothing. */
export function struckIn({ gaps, pieces }: PageBlock): readonly TextRange[] | undefined {
  const struck = pieces.flatMap(({ node, from, to, at }): TextRange[] => {
    const parent = parentOf(node);
    if (!parent || !isElement(parent) || !closest.call(parent, SELECTOR)) return [];
    return [{ start: toStripped(gaps, at), end: toStripped(gaps, at + to - from) }];
  });
  return struck.length > 0 ? struck : undefined;
}
