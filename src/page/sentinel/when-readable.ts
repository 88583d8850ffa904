import { later } from '../../model/index.ts';

/** A page that is still loading after this long is read while it comes in, ms. */
const STREAMED = 1000;

/** After the document is parsed, the page's own scripts go first, for at most this long, ms. */
const COURTESY = 200;

/**
 * Calls `read` once there is something to read: when the document is parsed and the page has had
 * a moment, or while it is still loading where that takes long; never while it is prerendered, and not
 * once the returned function was called.
 */
export function whenReadable(document: Document, read: () => void): () => void {
  let done = false;
  const once = (): void => {
    if (done) return;
    done = true;
    read();
  };
  const soon = (): void => {
    requestIdleCallback(once);
    later(once, COURTESY);
  };
  const parsed = (): void => {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', soon, { once: true });
      later(once, STREAMED);
    } else soon();
  };
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', parsed, { once: true });
  } else parsed();
  return () => {
    done = true;
  };
}
