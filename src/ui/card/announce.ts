import { later } from '../../model/index.ts';
import { ANNOUNCED_FOR } from './card-timing.ts';
import { newElement, rootOf } from './natives.ts';

/**
 * Says a text to screen readers, politely. Browsers that can be told directly are; elsewhere a live
 * region stands at the document's end for a moment, in a closed shadow root, out of sight. Returns a
 * function that takes it away at once: what was not said by then is not said any more.
 */
export function announceText(document: Document, text: string): () => void {
  // Off the prototype: an image of the page may be called so.
  const { ariaNotify } = Document.prototype as { ariaNotify?: (text: string) => void };
  if (ariaNotify) {
    ariaNotify.call(document, text);
    return () => {};
  }
  const host = newElement(document, 'div');
  const style = 'all: initial; position: fixed; width: 1px; height: 1px; overflow: hidden;';
  host.style.cssText = `${style} clip-path: inset(50%);`;
  const region = newElement(document, 'div');
  region.setAttribute('role', 'status');
  host.attachShadow({ mode: 'closed' }).append(region);
  rootOf(host).append(host);
  // A region speaks of changes: it must stand there before the words do.
  const saying = later(() => {
    region.textContent = text;
  }, 60);
  const stop = (): void => {
    saying();
    ending();
    host.remove();
  };
  const ending = later(stop, ANNOUNCED_FOR);
  return stop;
}
