import { queryAll } from '../dom/query.ts';

/** Watches the boxes in which a shadow root that comes late is most often seen. */
export interface LateWatch {
  /** Begins to watch; once. */
  start(): void;
  stop(): void;
}

/** How many empty elements are watched for a late shadow root at most. */
const WATCHED = 300;

/**
 * Neither the page's root nor its body: where a page changes sizes while its own are being told, an observer
 * of what lies around them makes the browser report an error to the page ("undelivered notifications").
 */
const WATCHABLE = ':not(:defined),:empty:is(div,span)';

/**
 * No event tells of a shadow root attached to an element that is there already. It nearly always
 * changes the size of its host: `changed` is called when that of an empty or unknown element did.
 */
export function watchLate(document: Document, changed: () => void): LateWatch {
  const measured = new WeakSet<Element>();
  const sizes = new ResizeObserver((entries) => {
    // The first size of each comes unasked, just after the page was searched.
    const news = entries.some(({ target }) => measured.has(target));
    for (const { target } of entries) {
      // What came does not go, and to go on would risk the error that `WATCHABLE` is chosen for.
      if (measured.has(target)) sizes.unobserve(target);
      measured.add(target);
    }
    if (news) changed();
  });
  return {
    start() {
      for (const element of [...queryAll(document, WATCHABLE)].slice(0, WATCHED))
        sizes.observe(element);
    },
    stop: () => sizes.disconnect(),
  };
}
