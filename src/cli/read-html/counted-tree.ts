import { type DefaultTreeAdapterMap, defaultTreeAdapter, type TreeAdapter } from 'parse5';
import type { Element } from './html-tree.ts';
import { countUpTo } from './too-much-markup.ts';

/** Elements that a parser opens anew wherever a block leaves them unclosed. */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

/** Browsers nest no deeper than 512, whatever a page says. */
const USUAL_DEPTH = 500;

/**
 * parse5's own tree, of at most so many elements, and as many texts and comments. They are counted where
 * they are made, because the source does not tell: every `<p>` opens all unclosed `<b>` and `<i>` anew, so that
 * 77 kB can make 36 million elements, and a `</p>` without its beginning makes one too.
 *
 * Each of `FORMATTING` costs the parser a search through the different ones that are open: they may stand
 * as deep as they like, but not all of a large page.
 *
 * Both by raising `TooMuchMarkup` while parsing.
 */
export function countedTree(most: number): TreeAdapter<DefaultTreeAdapterMap> {
  const many = `more than ${most / 1e6} million`;
  const elements = countUpTo(most, `${many} elements`);
  const others = countUpTo(most, `${many} pieces of text and comments`);
  const searches = countUpTo(most * USUAL_DEPTH, 'too many elements in unclosed <b>, <i>, <a> …');
  let open = 0;
  // Of equal ones the parser remembers three, however many there are.
  const weigh = ({ tagName, attrs }: Element, step: 1 | -1): void => {
    if (attrs.length > 0 && FORMATTING.has(tagName)) open += step;
  };
  return {
    ...defaultTreeAdapter,
    createElement(name, ...of) {
      elements.add(1);
      if (FORMATTING.has(name)) searches.add(open);
      return defaultTreeAdapter.createElement(name, ...of);
    },
    createCommentNode(data) {
      others.add(1);
      return defaultTreeAdapter.createCommentNode(data);
    },
    // A text comes word by word, and joins the one before it.
    insertText(parent, text) {
      const before = parent.childNodes.length;
      defaultTreeAdapter.insertText(parent, text);
      others.add(parent.childNodes.length - before);
    },
    insertTextBefore(parent, text, next) {
      const before = parent.childNodes.length;
      defaultTreeAdapter.insertTextBefore(parent, text, next);
      others.add(parent.childNodes.length - before);
    },
    onItemPush: (element) => weigh(element, 1),
    onItemPop: (element) => weigh(element, -1),
  };
}
