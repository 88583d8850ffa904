import { isHtml, localNameOf, shadowRootOf } from './natives.ts';
import { StretchNotes } from './stretch.ts';

/** The standard elements that may host a shadow root; beside them, every custom element. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);

/** Says whether an element may have a shadow root of the page's making. */
export function mayHost(element: Element): boolean {
  const name = localNameOf(element);
  return HOSTS.has(name) || name.includes('-');
}

const known = /* @__PURE__ */ new WeakSet<Element>();

/**
 * Says whether an element has a shadow root. Of one that had none the browser is asked anew, but once in a stretch of
 * script: readers ask several times in a row, and asking is slow.
 */
export const isHost = (element: Element): boolean =>
  known.has(element) || (mayHost(element) && !hasNone(element));

/**
 * Says whether an element is known to have a shadow root, or is a custom one that has: quick, and asked on every step through a page. Roots
 * that come, and those of other elements, are searched for (`watch/roots.ts`), and the page is read anew where one is found.
 */
export const isKnownHost = (element: Element): boolean =>
  known.has(element) || (localNameOf(element).includes('-') && !hasNone(element));

const none = /* @__PURE__ */ new StretchNotes<true>();

function hasNone(element: Element): boolean {
  if (none.get(element)) return true;
  if (shadowOf(element)) return false;
  none.set(element, true);
  return true;
}

interface ExtensionDom {
  openOrClosedShadowRoot?(element: Element): ShadowRoot | null;
}

/**
 * The shadow root of an element, open or closed. Closed ones are told by the browser's own door for
 * extensions: `chrome.dom` in Chromium, a property of the element in Firefox.
 */
export function shadowOf(element: Element): ShadowRoot | null {
  const root = shadowRootOf(element) ?? closedRootOf(element);
  if (root) known.add(element);
  return root;
}

function closedRootOf(element: Element): ShadowRoot | null {
  const own = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  const dom = (globalThis as { chrome?: { dom?: ExtensionDom } }).chrome?.dom;
  if (!dom?.openOrClosedShadowRoot || !isHtml(element)) return null;
  try {
    return dom.openOrClosedShadowRoot(element);
  } catch {
    // The extension was updated under this script, which will notice at its next step.
    return null;
  }
}
