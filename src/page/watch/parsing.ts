import { later } from '../../model/index.ts';

/** A page that is still being parsed is looked at again this often, ms. */
const INTERVAL = 500;

/**
 * Calls `parsed` once the document is parsed, at once where it is; until then `more` now and then.
 * A parser's changes are not worth observing: they come by tens of thousands. Returns what ends it.
 */
export function whileParsing(document: Document, more: () => void, parsed: () => void): () => void {
  if (document.readyState !== 'loading') {
    parsed();
    return () => {};
  }
  const again = (): void => {
    timer = later(again, INTERVAL);
    more();
  };
  let timer = later(again, INTERVAL);
  const stop = (): void => {
    timer();
    document.removeEventListener('DOMContentLoaded', done);
  };
  const done = (): void => {
    stop();
    parsed();
  };
  document.addEventListener('DOMContentLoaded', done);
  return stop;
}
