import { boundaryByName } from '../blocks/boundary.ts';
import type { PageBlock } from '../blocks/page-block.ts';
import { isShown } from '../blocks/shown.ts';
import { isVisible } from '../blocks/visible.ts';
import { isElement, parentOf } from '../dom/natives.ts';

/** Watches whether blocks with mentions come to be seen, or are hidden. */
export interface SightWatch {
  /** Watches exactly these: blocks with marks, and text nodes of mentions that are hidden for now. */
  follow(shown: Iterable<PageBlock>, hidden: Iterable<Text>): void;
  stop(): void;
}

/** So many places are watched at most, of each kind. */
const MOST = 500;

/** Styles settle for this long after something happened, ms. */
const SETTLE = 50;

const REVEALING = ['toggle', 'transitionend', 'animationend', 'change', 'hashchange'];

const ATTRIBUTES: MutationObserverInit = {
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'contenteditable'],
};

/**
 * Calls `changed` when text may have come to be seen or been hidden: its box got or lost its size,
 * or, for hidden text, an attribute changed on the way up to the root.
 */
export function watchSight(changed: () => void): SightWatch {
  const followed = new Map<Element, boolean>();
  let onTheWay = new Set<Node>();
  let listening = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending: ReturnType<typeof setTimeout> | undefined;
  let unseen: readonly Text[] = [];

  const soon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      changed();
    }, SETTLE);
  };
  const sizes = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const hasSize = contentRect.width > 0 || contentRect.height > 0;
      const shown = followed.get(target);
      if (shown ? !hasSize : hasSize && isVisible(target)) soon();
    }
  });
  /** An attribute may change sixty times a second and reveal nothing. */
  const maybe = (): void => {
    pending ??= setTimeout(() => {
      pending = undefined;
      if (unseen.some(isShown)) changed();
    }, SETTLE);
  };
  const attributes = new MutationObserver(maybe);

  const listen = (on: boolean): void => {
    if (on === listening) return;
    listening = on;
    const change = on ? addEventListener : removeEventListener;
    for (const type of REVEALING) change(type, maybe, true);
  };

  const followSizes = (wanted: ReadonlyMap<Element, boolean>): void => {
    for (const element of followed.keys()) if (!wanted.has(element)) sizes.unobserve(element);
    for (const [element, shown] of wanted) {
      if (followed.get(element) !== shown) sizes.observe(element);
    }
    followed.clear();
    for (const [element, shown] of wanted) followed.set(element, shown);
  };

  const followAttributes = (hidden: readonly Element[]): void => {
    const nodes = new Set<Node>();
    for (const element of hidden) {
      for (let at: Node | null = element; at && !nodes.has(at); at = outward(at)) nodes.add(at);
    }
    if (nodes.size === onTheWay.size && [...nodes].every((node) => onTheWay.has(node))) return;
    attributes.disconnect();
    for (const node of nodes) if (isElement(node)) attributes.observe(node, ATTRIBUTES);
    onTheWay = nodes;
  };

  return {
    follow(shown, hidden) {
      unseen = [...hidden].slice(0, MOST);
      const seen = holders(firstNodes(shown)).map(say(true));
      const holding = holders(unseen);
      followSizes(new Map([...seen, ...holding.map(say(false))]));
      followAttributes(holding);
      listen(unseen.length > 0);
    },
    stop() {
      clearTimeout(timer);
      clearTimeout(pending);
      sizes.disconnect();
      attributes.disconnect();
      listen(false);
    },
  };
}

const say =
  (shown: boolean) =>
  (element: Element): readonly [Element, boolean] => [element, shown];

function* firstNodes(blocks: Iterable<PageBlock>): Generator<Text> {
  for (const { pieces } of blocks) if (pieces[0]) yield pieces[0].node;
}

/** The elements whose boxes tell of the nodes: inline ones have no size to be observed. */
function holders(nodes: Iterable<Text>): readonly Element[] {
  const found = new Set<Element>();
  for (const node of nodes) {
    if (found.size === MOST) break;
    const holder = boxOf(node);
    if (holder) found.add(holder);
  }
  return [...found];
}

function boxOf(node: Node): Element | undefined {
  for (let at = outward(node); at; at = outward(at)) {
    if (isElement(at) && boundaryByName(at) !== 'inline') return at;
  }
  return undefined;
}

const outward = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : parentOf(node);
