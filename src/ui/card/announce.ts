import { ANNOUNCED_FOR } from './card-timing.ts';

/**
 * Says a text to screen readers, politely. Browsers that can be told directly are; elsewhere a live
 * region stands at the document's end for a moment, in a closed shadow root, out of sight.
 */
export function announceText(document: Document, text: string): void {
  const notifying = document as Document & { ariaNotify?: (text: string) => void };
  if (notifying.ariaNotify) {
    notifying.ariaNotify(text);
    return;
  }
  const host = document.createElement('div');
  const style = 'all: initial; position: fixed; width: 1px; height: 1px; overflow: hidden;';
  host.style.cssText = `${style} clip-path: inset(50%);`;
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  host.attachShadow({ mode: 'closed' }).append(region);
  document.documentElement.append(host);
  // A region speaks of changes: it must stand there before the words do.
  setTimeout(() => {
    region.textContent = text;
  }, 60);
  setTimeout(() => host.remove(), ANNOUNCED_FOR);
}
