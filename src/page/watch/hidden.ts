import type { PageBlock } from '../blocks/page-block.ts';
import { isElement, parentOf } from '../dom/natives.ts';

/** Watches blocks whose mentions are hidden, until they may be seen. */
export interface HiddenWatch {
  watch(block: PageBlock): void;
  stop(): void;
}

/** So many hidden places are watched at most. */
const MOST = 500;

/** Styles settle for this long after something happened that may reveal text, ms. */
const SETTLE = 50;

const REVEALING = [
  'toggle',
  'transitionend',
  'animationend',
  'change',
  'hashchange',
  'fullscreenchange',
];

const ATTRIBUTES: MutationObserverInit = {
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'contenteditable', 'aria-hidden'],
};

/**
 * Calls `revealed` when hidden text may have come to be seen: a box got a size, or an attribute
 * changed on the way from the text to the root. Costs nothing in pages without hidden mentions.
 */
export function watchHidden(revealed: () => void): HiddenWatch {
  let watched = new WeakSet<Node>();
  let count = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const soon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      clear();
      revealed();
    }, SETTLE);
  };
  const sizes = new ResizeObserver((entries) => {
    if (entries.some(({ contentRect: { width, height } }) => width > 0 || height > 0)) soon();
  });
  const attributes = new MutationObserver(soon);

  const clear = (): void => {
    sizes.disconnect();
    attributes.disconnect();
    for (const type of REVEALING) removeEventListener(type, soon, true);
    watched = new WeakSet();
    count = 0;
  };

  return {
    watch({ pieces }) {
      const start = pieces[0]?.node;
      if (!start || count >= MOST) return;
      if (count === 0) for (const type of REVEALING) addEventListener(type, soon, true);
      const holder = parentOf(start);
      if (holder && isElement(holder) && !watched.has(holder)) {
        count++;
        sizes.observe(holder);
      }
      for (let at: Node | null = holder; at && !watched.has(at); at = outward(at)) {
        watched.add(at);
        if (isElement(at)) attributes.observe(at, ATTRIBUTES);
      }
    },
    stop() {
      clearTimeout(timer);
      clear();
    },
  };
}

const outward = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : parentOf(node);
