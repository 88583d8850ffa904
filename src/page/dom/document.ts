import { PAGE_LIMITS } from '../../model/index.ts';

const read = (name: 'title' | 'URL', limit: number) => {
  const get = Object.getOwnPropertyDescriptor(Document.prototype, name)?.get;
  return (document: Document): string => String(get?.call(document) ?? '').slice(0, limit);
};

/** The document's title, cut to what may be sent; a named element of the page cannot get in the way. */
export const titleOf = read('title', PAGE_LIMITS.title);

/** The document's address, cut to what may be sent; a named element of the page cannot get in the way. */
export const addressOf = read('URL', PAGE_LIMITS.url);
