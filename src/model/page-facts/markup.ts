/** How an element is read for the facts of its page: in a browser's tree or in a parser's. */
export interface Markup<E> {
  /** In small letters. */
  nameOf(element: E): string;
  /** `''` where it is written without a value. */
  attributeOf(element: E, name: string): string | undefined;
  parentOf(element: E): E | undefined;
  /** Its child elements, in order. */
  childrenOf(element: E): Iterable<E>;
  /** The text below it; of a very long one the beginning will do. */
  textOf(element: E): string;
}

/** A page as collected for its facts; the rules say what it states. */
export interface MarkedPage<E> {
  readonly markup: Markup<E>;
  /** The document's root element. */
  readonly root: E | undefined;
  /** All elements of a name, in document order. */
  all(name: 'link' | 'meta' | 'script' | 'time'): Iterable<E>;
  /** For each block of the page's text, the element in which it begins. */
  readonly places: readonly (E | undefined)[];
  /** Where the page was read from; `''` for one that came from nowhere. */
  readonly address: string;
}

/** An element's classes as they are written. */
export const classOf = <E>({ attributeOf }: Markup<E>, element: E): string =>
  attributeOf(element, 'class') ?? '';
