import { isElement, isShadowRoot, isText, parentOf } from '../dom/natives.ts';
import { isSkipped } from '../dom/skipped.ts';

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
  let came: Node[] = [];
  /** Apart: one text may change again and again. */
  let edited = new Set<Node>();
  const isFull = (): boolean => came.length + edited.size > TOO_MANY;
  return {
    addNode(node) {
      came.push(node);
    },
    add(records) {
      for (const { type, target, addedNodes } of records) {
        // Nothing more is looked at: a page that streams in brings tens of thousands at once.
        if (isFull()) return;
        if (type === 'characterData') edited.add(target);
        for (let at = 0; at < addedNodes.length && !isFull(); at++)
          came.push(addedNodes[at] as Node);
      }
    },
    take() {
      const all = new Set([...came, ...edited]);
      const full = isFull();
      came = [];
      edited = new Set();
      if (full) return 'everything';
      return [...all].filter((node) => counts(node) && !all.has(parentOf(node) as Node));
    },
  };
}

function counts(node: Node): boolean {
  if (isElement(node)) return !isSkipped(node);
  return isText(node) || isShadowRoot(node) || node instanceof Document;
}
