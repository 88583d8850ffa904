const read = (name: 'title' | 'URL') => {
  const get = Object.getOwnPropertyDescriptor(Document.prototype, name)?.get;
  return (document: Document): string => String(get?.call(document) ?? '');
};

/** The document's title; a named element of the page cannot get in the way. */
export const titleOf = read('title');

/** The document's address; a named element of the page cannot get in the way. */
export const addressOf = read('URL');
