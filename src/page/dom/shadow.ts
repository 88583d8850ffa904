import { localNameOf, shadowRootOf } from './natives.ts';

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

interface ExtensionDom {
  openOrClosedShadowRoot?(element: Element): ShadowRoot | null;
}

/**
 * The shadow root of an element, open or closed. Closed ones are told by the browser's own door for
 * extensions: `chrome.dom` in Chromium, a property of the element in Firefox.
 */
export function shadowOf(element: Element): ShadowRoot | null {
  const open = shadowRootOf(element);
  if (open) return open;
  const own = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  const dom = (globalThis as { chrome?: { dom?: ExtensionDom } }).chrome?.dom;
  return element instanceof HTMLElement ? (dom?.openOrClosedShadowRoot?.(element) ?? null) : null;
}
