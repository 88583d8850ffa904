import { later } from '../../model/index.ts';

/** Calls `scrolled` at most this often while the page is scrolled, ms. */
const OFTEN = 100;

/** Follows scrolling of the page and of anything in it. Returns a function that stops it. */
export function watchScrolling(scrolled: () => void): () => void {
  let timer: (() => void) | undefined;
  const options = { capture: true, passive: true };
  const soon = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    timer ??= later(() => {
      timer = undefined;
      scrolled();
    }, OFTEN);
  };
  addEventListener('scroll', soon, options);
  return () => {
    timer?.();
    removeEventListener('scroll', soon, options);
  };
}
