import { isElement, isText, localNameOf, parentOf } from '../dom/natives.ts';
import { isSkippedName } from '../dom/skipped.ts';

/** More changed places than this are not told apart: everything is read anew. */
const TOO_MANY = 2000;

/** Nodes that came or changed since they were last taken. */
export interface Pending {
  add(records: readonly MutationRecord[]): void;
  addNode(node: Node): void;
  /** Takes the nodes to be read, `'everything'` where they are too many. */
  take(): readonly Node[] | 'everything';
}

/** Gathers what mutation records tell of new text. Costs little per record, nothing per node below. */
export function gatherPending(): Pending {
  let nodes = new Set<Node>();
  const addNode = (node: Node): void => {
    if (nodes.size <= TOO_MANY) nodes.add(node);
  };
  return {
    addNode,
    add(records) {
      for (const record of records) {
        if (record.type === 'characterData') addNode(record.target);
        for (const node of record.addedNodes) {
          // Nothing more is looked at: a page that streams in brings tens of thousands at once.
          if (nodes.size > TOO_MANY) return;
          addNode(node);
        }
      }
    },
    take() {
      const taken = nodes;
      nodes = new Set();
      if (taken.size > TOO_MANY) return 'everything';
      return [...taken].filter((node) => counts(node) && !taken.has(parentOf(node) as Node));
    },
  };
}

function counts(node: Node): boolean {
  if (isElement(node)) return !isSkippedName(localNameOf(node));
  return isText(node) || node instanceof ShadowRoot || node instanceof Document;
}
