import {
  firstChildOf,
  isElement,
  isHtml,
  isShadowRoot,
  isText,
  lastChildOf,
  localNameOf,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
} from './natives.ts';
import { queryAll } from './query.ts';
import { isKnownHost, shadowOf } from './shadow.ts';
import { StretchNotes } from './stretch.ts';

/** The ways from one node to those around it. */
export interface Tree {
  parentOf(node: Node): Node | null;
  firstChildOf(node: Node): Node | null;
  lastChildOf(node: Node): Node | null;
  nextSiblingOf(node: Node): Node | null;
  previousSiblingOf(node: Node): Node | null;
}

/** As the page wrote it: a shadow root is a tree of its own, what is slotted stands below its host. Quick. */
export const nodeTree: Tree = {
  parentOf,
  firstChildOf,
  lastChildOf,
  nextSiblingOf,
  previousSiblingOf,
};

/**
 * As it is laid out (the flat tree of CSS Scoping): below a host stands what its shadow root holds, open or closed, below a slot
 * what was put into it. What no slot takes has no parent.
 */
export const flatTree: Tree = {
  parentOf: (node) => {
    const parent = parentOf(node);
    if (!parent) return null;
    if (isShadowRoot(parent)) return parent.host;
    if (!isHostNode(parent)) return parent;
    // An open root's slot is told by the child itself: quicker than to ask all slots.
    return slotOf(node) ?? placeOf(parent, node)?.slot ?? null;
  },
  firstChildOf: (node) => childOf(node, firstChildOf, (taken) => taken[0]),
  lastChildOf: (node) => childOf(node, lastChildOf, (taken) => taken.at(-1)),
  nextSiblingOf: (node) => siblingOf(node, nextSiblingOf, 1),
  previousSiblingOf: (node) => siblingOf(node, previousSiblingOf, -1),
};

const isHostNode = (node: Node): node is Element => isElement(node) && isKnownHost(node);

type Way = (node: Node) => Node | null;

function childOf(
  node: Node,
  natural: Way,
  choose: (taken: readonly Node[]) => Node | undefined,
): Node | null {
  if (!isElement(node)) return natural(node);
  if (isSlot(node)) return choose(takenBy(node)) ?? natural(node);
  return natural((isKnownHost(node) && shadowOf(node)) || node);
}

function siblingOf(node: Node, natural: Way, way: 1 | -1): Node | null {
  const parent = parentOf(node);
  if (!parent || !isHostNode(parent)) return natural(node);
  const place = placeOf(parent, node);
  return place?.taken[place.index + way] ?? null;
}

const { assignedNodes } = HTMLSlotElement.prototype;

const textSlot = Object.getOwnPropertyDescriptor(Text.prototype, 'assignedSlot')?.get;
const elementSlot = Object.getOwnPropertyDescriptor(Element.prototype, 'assignedSlot')?.get;

/** The slot that gives a child of a host its place; null where there is none, and where the root is closed. */
export const slotOf = (child: Node): HTMLSlotElement | null =>
  ((isElement(child) ? elementSlot : isText(child) ? textSlot : undefined)?.call(
    child,
  ) as HTMLSlotElement | null) ?? null;

/** Says whether an element is a slot of HTML, which shows what was put into it. */
export const isSlot = (element: Element): element is HTMLSlotElement =>
  localNameOf(element) === 'slot' && isHtml(element);

/** What was put into a slot, in the order in which it shows it. */
export const takenBy = (slot: HTMLSlotElement): readonly Node[] => assignedNodes.call(slot);

interface SlotPlace {
  readonly slot: HTMLSlotElement;
  readonly taken: readonly Node[];
  readonly index: number;
}

const places = new StretchNotes<ReadonlyMap<Node, SlotPlace>>();

/** Where the shadow root of a host has a child of it; a closed root's slots are asked, which a child does not tell. */
function placeOf(host: Element, child: Node): SlotPlace | undefined {
  const known = places.get(host) ?? placesIn(shadowOf(host));
  places.set(host, known);
  return known.get(child);
}

function placesIn(root: ShadowRoot | null): ReadonlyMap<Node, SlotPlace> {
  const found = new Map<Node, SlotPlace>();
  for (const slot of root ? queryAll(root, 'slot') : []) {
    if (!isSlot(slot)) continue;
    const taken = takenBy(slot);
    for (const [index, child] of taken.entries()) found.set(child, { slot, taken, index });
  }
  return found;
}
