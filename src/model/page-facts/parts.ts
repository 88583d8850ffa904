import { isComment, namesComments } from './comment-names.ts';
import { listedArticles } from './listed-articles.ts';
import { classOf, type Markup } from './markup.ts';

/** What the elements around a place make of it. */
export interface Around<E> {
  /** It is not about this page: menus, sidebars, footers, lists of other articles; or it is hidden. */
  readonly apart: boolean;
  /** The innermost part of the page it stands in, none where it belongs to the page as a whole. */
  readonly part: E | undefined;
  readonly inArticle: boolean;
  readonly inPosting: boolean;
}

/** Looks up what is around an element; each element on the way is looked at once. */
export type Surroundings<E> = (element: E | undefined) => Around<E>;

const NOTHING = { apart: false, part: undefined, inArticle: false, inPosting: false };
const APART = new Set(['nav', 'aside', 'footer']);
/** `related`, `c-related-links`; not `unrelated`, nor `has-related`, which is said of a whole page. */
const RELATED = /(?<![a-z])(?<!\b(?:has|no|with|show)[_-])related/i;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

const LIVE = /live-?blog/i;
const LIVE_ENTRY = /live-entry/i;
const COMMENT_NAMES = new Set(['li', 'article', 'div', 'section']);

/**
 * Reads the parts of a page that may carry dates of their own: entries of a live blog, comments,
 * quoted posts, items of a list, articles within an article or behind one.
 */
export function surroundings<E>(markup: Markup<E>): Surroundings<E> {
  const known = new Map<E, Around<E>>();
  const isPart = partTest(markup);
  const within = (element: E, outside: Around<E>): Around<E> => ({
    apart: outside.apart || isApart(markup, element, outside),
    part: isPart(element, outside) ? element : outside.part,
    inArticle: outside.inArticle || markup.nameOf(element) === 'article',
    inPosting: outside.inPosting || /(?:Article|Posting)$/.test(typeOf(markup, element)),
  });
  return (element) => {
    const path: E[] = [];
    let at = element;
    while (at !== undefined && !known.has(at)) {
      path.push(at);
      at = markup.parentOf(at);
    }
    let around: Around<E> = (at !== undefined ? known.get(at) : undefined) ?? NOTHING;
    for (const each of path.reverse()) {
      around = within(each, around);
      known.set(each, around);
    }
    return around;
  };
}

const typeOf = <E>({ attributeOf }: Markup<E>, element: E): string =>
  attributeOf(element, 'itemtype')?.trim() ?? '';

function isApart<E>(markup: Markup<E>, element: E, outside: Around<E>): boolean {
  return (
    (APART.has(markup.nameOf(element)) && !isOwnFoot(markup, element, outside)) ||
    markup.attributeOf(element, 'hidden') !== undefined ||
    HIDDEN.test(markup.attributeOf(element, 'style') ?? '') ||
    RELATED.test(classOf(markup, element))
  );
}

/** Comments and quotations often have author and date in a footer of their own. */
const isOwnFoot = <E>(markup: Markup<E>, element: E, { part }: Around<E>): boolean =>
  markup.nameOf(element) === 'footer' &&
  (part !== undefined || namesComments(classOf(markup, element)));

function partTest<E>(markup: Markup<E>): (element: E, outside: Around<E>) => boolean {
  const isListed = listedArticles(markup);
  return (element, outside) => {
    const name = markup.nameOf(element);
    if (name === 'html' || name === 'body') return false;
    if (name === 'li' || name === 'blockquote') return true;
    if (name === 'article' && (outside.inArticle || isListed(element))) return true;
    const role = markup.attributeOf(element, 'itemprop') ?? markup.attributeOf(element, 'role');
    if (role === 'liveBlogUpdate' || role === 'comment') return true;
    const type = typeOf(markup, element);
    if (type.endsWith('/Comment')) return true;
    if (type.endsWith('/BlogPosting') && (outside.inArticle || outside.inPosting)) return true;
    const named = classOf(markup, element);
    if (COMMENT_NAMES.has(name) && isComment(`${named} ${markup.attributeOf(element, 'id')}`))
      return true;
    const parent = markup.parentOf(element);
    return LIVE_ENTRY.test(named) || (parent !== undefined && LIVE.test(classOf(markup, parent)));
  };
}
