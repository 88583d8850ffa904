import { type Block, STRIKING, type TextRange } from '../../model/index.ts';
import { hiddenIn } from './hidden.ts';
import { type Element, isElement, isText, type Node, walk } from './html-tree.ts';
import { plainText } from './plain-text.ts';

/** Elements whose content is no page text: never rendered, or a form's value. */
const UNSEEN = new Set(
  'head script style noscript template textarea select svg iframe object'.split(' '),
);
/** Elements that begin and end a block of text; `br` only separates words within one. */
const BLOCK = new Set(
  `address article aside blockquote body button caption center dd details dialog div dl dt fieldset
   figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html img li main nav ol p pre section
   summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

const STRIKES: ReadonlySet<string> = new Set(STRIKING);

/** More of a block is not looked at: each is found by reading what precedes it. */
const MOST_STRUCK = 500;

/** The visible text of a page, and for each block the element in which it begins. */
export interface VisibleText {
  readonly blocks: readonly Block[];
  readonly places: readonly (Element | undefined)[];
}

/**
 * The visible text of a page in blocks, in reading order, as `plainText`. Inline elements join
 * without a gap, blocks and table cells separate, `<br>` is a blank. Menus, captions, comments and
 * closed `<details>` count; hidden elements, scripts, alternative texts and form values do not.
 */
export function visibleBlocks(root: Node): VisibleText {
  const isHidden = hiddenIn(root);
  const blocks: Block[] = [];
  const places: (Element | undefined)[] = [];
  let raw = '';
  let place: Element | undefined;
  let begun = false;
  let strikes = 0;
  let struck: TextRange[] = [];
  const read = (text: string, parent: Node | null): void => {
    if (!begun) place = parent && isElement(parent) ? parent : undefined;
    begun ||= plainText(text) !== '';
    const before = raw;
    raw += text;
    if (strikes > 0 && struck.length < MOST_STRUCK)
      struck.push({ start: plainText(before).length, end: plainText(raw).length });
  };
  const close = (): void => {
    const text = plainText(raw);
    const lines = struck;
    raw = '';
    begun = false;
    struck = [];
    if (text === '') return;
    blocks.push({ id: blocks.length, text, ...(lines.length ? { struck: lines } : {}) });
    places.push(place);
  };
  walk(root, {
    enter: (node) => {
      if (isText(node)) read(node.value, node.parentNode);
      if (!isElement(node)) return true;
      if (UNSEEN.has(node.tagName) || isHidden(node)) return false;
      if (STRIKES.has(node.tagName)) strikes += 1;
      if (BLOCK.has(node.tagName)) close();
      else if (node.tagName === 'br') raw += ' ';
      return true;
    },
    leave: (node) => {
      if (!isElement(node)) return;
      if (BLOCK.has(node.tagName)) close();
      if (STRIKES.has(node.tagName)) strikes -= 1;
    },
  });
  close();
  return { blocks, places };
}
