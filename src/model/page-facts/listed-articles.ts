import { classOf, type Markup } from './markup.ts';

/** So many articles of one class beside each other are a list, the first as well as the others. */
const LIST = 3;

/**
 * Tells the articles that are one of several: those that stand behind another one, and of a list also the
 * first. Of two that a parent has, the first is the page's own.
 */
export function listedArticles<E>(markup: Markup<E>): (article: E) => boolean {
  const own = new Map<E, E | undefined>();
  const ownIn = (parent: E): E | undefined => {
    const articles = [...markup.childrenOf(parent)].filter((c) => markup.nameOf(c) === 'article');
    const [first] = articles;
    if (first === undefined) return undefined;
    const like = articles.filter((each) => classOf(markup, each) === classOf(markup, first));
    return like.length < LIST ? first : undefined;
  };
  return (article) => {
    const parent = markup.parentOf(article);
    if (parent === undefined) return false;
    if (!own.has(parent)) own.set(parent, ownIn(parent));
    return own.get(parent) !== article;
  };
}
