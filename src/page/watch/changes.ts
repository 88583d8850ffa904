import type { TextRoot } from '../dom/query.ts';

const EVERY_TEXT: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** Watches the text of roots for changes. */
export interface ChangeWatch {
  add(root: TextRoot): void;
  stop(): void;
}

/** Calls `changed` with what happened in any of the added roots, in the browser's own batches. */
export function watchChanges(changed: (records: readonly MutationRecord[]) => void): ChangeWatch {
  const observer = new MutationObserver(changed);
  return {
    add: (root) => observer.observe(root, EVERY_TEXT),
    stop: () => observer.disconnect(),
  };
}
