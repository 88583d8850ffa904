import { attribute, type Element, isElement, type Node } from './html-tree.ts';

/**
 * What a `<time>` dates: the whole page; from its place on, in a list item, a comment or an article
 * within an article; or nothing of this page, in a menu, a sidebar or a footer.
 */
export type Reach = 'page' | 'onwards' | 'elsewhere';

/** What the elements around a place say, from the root inwards. */
interface Around {
  readonly apart: boolean;
  readonly local: boolean;
  readonly articles: number;
}

const NOTHING: Around = { apart: false, local: false, articles: 0 };
const APART = new Set(['nav', 'aside', 'footer']);

const within = (element: Element, { apart, local, articles }: Around): Around => {
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  return {
    apart: apart || APART.has(element.tagName),
    local: local || element.tagName === 'li' || /\bcomments?\b/i.test(names),
    articles: articles + (element.tagName === 'article' ? 1 : 0),
  };
};

/** A reader of reaches for one document; each element around its `<time>`s is looked at once. */
export function timeReaches(): (time: Element) => Reach {
  const known = new Map<Node, Around>();
  const aroundOf = (element: Element): Around => {
    const path: Element[] = [];
    let at: Node | null = element;
    while (at && isElement(at) && !known.has(at)) {
      path.push(at);
      at = at.parentNode;
    }
    let around = (at && known.get(at)) ?? NOTHING;
    for (const each of path.reverse()) {
      around = within(each, around);
      known.set(each, around);
    }
    return around;
  };
  return ({ parentNode }) => {
    const { apart, local, articles } =
      parentNode && isElement(parentNode) ? aroundOf(parentNode) : NOTHING;
    if (apart) return 'elsewhere';
    return local || articles > 1 ? 'onwards' : 'page';
  };
}
