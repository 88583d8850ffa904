import { queryAll, type TextRoot } from '../dom/query.ts';
import { mayHost, shadowOf } from '../dom/shadow.ts';

const COMMON =
  'a,abbr,article,aside,b,blockquote,body,br,button,cite,code,dd,div,dl,dt,em,figcaption,figure,' +
  'footer,form,g,h1,h2,h3,h4,h5,h6,head,header,hr,html,i,iframe,img,input,label,li,link,main,meta,' +
  'nav,noscript,ol,option,p,path,picture,script,section,small,source,span,strong,style,sub,sup,svg,' +
  'table,tbody,td,template,tfoot,th,thead,time,title,tr,u,ul,use';

/** Custom elements, and standard hosts that would be empty without a shadow root. */
const LIKELY = `:not(${COMMON}),:is(article,aside,blockquote,body,div,footer,header,main,nav,p,section,span):empty`;

/** Standard hosts that may keep a shadow root beside children of their own. */
const POSSIBLE = ':is(article,aside,body,div,footer,header,main,nav,section):not(:empty)';

/**
 * Shadow roots of the elements that most often have one, found by one native query; `root` itself
 * counts. Quick enough for every page.
 */
export const likelyShadows = (root: TextRoot): readonly ShadowRoot[] =>
  shadowsOf([...own(root), ...queryAll(root, LIKELY)]);

/** Elements that may have a shadow root though they do not look like it: slow to ask. */
export const possibleHosts = (root: TextRoot): readonly Element[] => [...queryAll(root, POSSIBLE)];

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
