import { firstElementOf } from '../dom/natives.ts';
import { byTag, queryAll, type TextRoot } from '../dom/query.ts';
import { mayHost, shadowOf } from '../dom/shadow.ts';

/**
 * Elements that are no custom ones, as far as there are many of them in pages: whatever else is met cannot have a root, which its
 * name tells. The most frequent first: browsers compare one after another.
 */
const COMMON =
  'p,a,span,div,li,em,td,i,b,strong,br,img,tr,ul,h3,h2,button,svg,path,script,section,input,label,' +
  'article,meta,link,sup,header,footer,nav,main,aside,body,blockquote,g,h1,h4,h5,h6,table,th';

/** Custom elements, and standard hosts that would be empty without a shadow root. */
const LIKELY = `:not(${COMMON}),:empty:is(article,aside,blockquote,body,div,footer,header,h1,h2,h3,h4,h5,h6,main,nav,p,section,span)`;

/** Standard hosts that may keep a shadow root beside children of their own. */
const POSSIBLE = ':is(article,aside,body,div,footer,header,main,nav,section):not(:empty)';

/** The same of those that hold the words of most pages, and hardly ever a shadow root. */
const SELDOM = ':is(blockquote,h1,h2,h3,h4,h5,h6,p,span):not(:empty)';
/** They are asked only below roots of no more elements than this. */
const FEW = 3000;

/**
 * Shadow roots of the elements that most often have one, found by one native query; `root` itself
 * counts. Quick enough for every page.
 */
export const likelyShadows = (root: TextRoot): readonly ShadowRoot[] =>
  shadowsOf([...own(root), ...queryAll(root, LIKELY)]);

/** Says whether there is no other element below: most of what comes to a page is of that kind. */
export const isLeaf = (root: TextRoot): root is Element =>
  root instanceof Element && firstElementOf(root) === null;

/** Elements that may have a shadow root though they do not look like it: slow to ask. */
export const possibleHosts = (root: TextRoot): readonly Element[] => [
  ...queryAll(root, POSSIBLE),
  ...(byTag(root, '*')[FEW] ? [] : queryAll(root, SELDOM)),
];

/** The shadow roots of those of the elements that have one. */
export function shadowsOf(elements: readonly Element[]): readonly ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const element of elements) {
    const root = mayHost(element) ? shadowOf(element) : null;
    if (root) found.push(root);
  }
  return found;
}

const own = (root: TextRoot): readonly Element[] => (root instanceof Element ? [root] : []);
