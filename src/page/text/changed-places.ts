import { boundaryByName } from '../blocks/boundary.ts';
import {
  firstChildOf,
  isConnected,
  isElement,
  isText,
  lastChildOf,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
} from '../dom/natives.ts';
import { isSkipped } from '../dom/skipped.ts';

/** More changed places than this are not told apart: everything is read anew. */
const TOO_MANY = 3000;

/** Where the text of a page changed since it was last read. */
export interface ChangedPlaces {
  /** Text nodes whose run is to be read anew. */
  readonly texts: readonly Text[];
  /** Elements that came: everything in them is to be read. */
  readonly elements: readonly Element[];
  /** Something left the page. */
  readonly removed: boolean;
}

/** Gathers changed places from mutation records: cheap per record, whatever hangs below. */
export interface ChangeGatherer {
  add(records: readonly MutationRecord[]): void;
  /** Takes what was gathered; `'everything'` where it is too much to be told apart. */
  take(): ChangedPlaces | 'everything';
}

/** A gatherer with nothing gathered. */
export function gatherChanges(): ChangeGatherer {
  let records: MutationRecord[] = [];
  let overflow = false;
  return {
    add(more) {
      if (records.length + more.length > TOO_MANY) overflow = true;
      if (overflow) records = [];
      else records.push(...more);
    },
    take() {
      const taken = records;
      const everything = overflow;
      records = [];
      overflow = false;
      return everything ? 'everything' : placesOf(taken);
    },
  };
}

function placesOf(records: readonly MutationRecord[]): ChangedPlaces {
  const texts = new Set<Text>();
  const elements = new Set<Element>();
  let removed = false;
  const border = (node: Node | null, side: 'first' | 'last'): void => {
    const text = node && edgeText(node, side);
    if (text) texts.add(text);
  };
  for (const record of records) {
    const { target, type } = record;
    if (type === 'characterData') {
      if (isText(target) && isConnected(target)) texts.add(target);
      continue;
    }
    removed ||= record.removedNodes.length > 0;
    if (!isConnected(target)) continue;
    for (const node of record.addedNodes) {
      if (isText(node)) texts.add(node);
      else if (isElement(node) && !isSkipped(node)) elements.add(node);
    }
    border(record.previousSibling, 'last');
    border(record.nextSibling, 'first');
    if (!record.previousSibling && !record.nextSibling && isElement(target)) around(target, border);
  }
  const outermost = [...elements].filter(
    (element) => isConnected(element) && !elements.has(parentOf(element) as Element),
  );
  return { texts: [...texts].filter(isConnected), elements: outermost, removed };
}

/** The text on either side of an inline element whose whole content changed. */
function around(
  element: Element,
  border: (node: Node | null, side: 'first' | 'last') => void,
): void {
  for (let at: Node | null = element; at && isElement(at); at = parentOf(at)) {
    if (boundaryByName(at) !== 'inline') return;
    border(previousSiblingOf(at), 'last');
    border(nextSiblingOf(at), 'first');
  }
}

/** The first or last text of a node that runs on inline; `undefined` where a block stands there. */
function edgeText(node: Node, side: 'first' | 'last'): Text | undefined {
  const child = side === 'first' ? firstChildOf : lastChildOf;
  for (let at: Node | null = node; at; at = child(at)) {
    if (isText(at)) return at;
    if (!isElement(at) || boundaryByName(at) !== 'inline') return undefined;
  }
  return undefined;
}
