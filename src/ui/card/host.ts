import { direction, language } from '../../platform/i18n.ts';
import { around, documentOf, matches, newElement, rootOf } from './natives.ts';
import { watchLayer } from './sight/watch-layer.ts';

/** The card's place in a page. */
export interface Host {
  /** The only node that enters the page; a whole one outside of it until `show`. */
  readonly element: HTMLElement;
  /** Where the card is rendered, inside a closed shadow root. */
  readonly surface: HTMLElement;
  /**
   * Puts the host where a card for that element can be seen and used: in the top layer, above page
   * dialogs and full screen. It is put inside the modal dialog or full-screen element that holds the
   * mark (`:modal` is both), because everything outside of it is inert.
   */
  show(beside: Element): void;
  /** True once somebody else changed or removed the shown host, or put something above it. */
  tampered(): boolean;
  remove(): void;
}

/** Said with `!important` on the element itself, these outweigh every rule a page can write. */
const STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  top: '0',
  left: '0',
  width: '0',
  height: '0',
  overflow: 'visible',
  visibility: 'visible',
  opacity: '1',
  'pointer-events': 'auto',
  'z-index': '2147483647',
};

/** Left to the reader's own style sheet (WCAG 1.4.12); the surface starts from normal spacing. */
const SPACING = ['letter-spacing', 'word-spacing', 'line-height'];

/** Makes a host; the page sees nothing of it before it is shown. */
export function createHost(document: Document, css: string): Host {
  const element = newElement(document, 'div');
  for (const [name, value] of Object.entries(STYLE)) {
    element.style.setProperty(name, value, 'important');
  }
  for (const name of SPACING) element.style.removeProperty(name);
  const root = element.attachShadow({ mode: 'closed' });
  addStyle(root, css);
  const surface = newElement(document, 'div');
  surface.className = 'surface';
  surface.lang = language();
  surface.dir = direction();
  root.append(surface);
  element.popover = 'manual';
  let changed = false;
  let layer: ReturnType<typeof watchLayer> | undefined;
  const watch = new MutationObserver(() => {
    changed = true;
  });
  return {
    element,
    surface,
    show(beside) {
      placeOf(beside).append(element);
      // In a document that is not shown the top layer is closed; the fixed position serves alone.
      if (element.isConnected && document.defaultView) element.showPopover?.();
      undoZoom(element);
      watch.observe(element, { attributes: true });
      layer = watchLayer(element);
    },
    tampered: () => {
      changed ||= watch.takeRecords().length > 0;
      return changed || !element.isConnected || layer?.covered() === true;
    },
    remove: () => {
      watch.disconnect();
      layer?.stop();
      element.remove();
    },
  };
}

function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // A sheet made in a content script's own world is refused by some Firefox versions.
    const style = newElement(documentOf(root.host), 'style');
    style.textContent = css;
    root.append(style);
  }
}

function placeOf(element: Element): Element {
  for (const at of around(element)) if (matches(at, ':modal')) return at;
  return rootOf(element);
}

/** A `zoom` on the page's root would scale the card and misplace it. */
function undoZoom(element: HTMLElement & { readonly currentCSSZoom?: number }): void {
  const zoom = element.currentCSSZoom ?? 1;
  if (zoom > 0 && zoom !== 1) element.style.setProperty('zoom', String(1 / zoom), 'important');
}
