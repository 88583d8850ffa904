import type { Look, Mention } from '../../model/index.ts';
import type { PageBlock } from '../blocks/page-block.ts';
import { type Mark, type MarkStore, makeStore } from '../marks/store.ts';
import type { BlockFindings } from './mention-finder.ts';

/** The marks of mentions that can be seen, and of those that are hidden for now: both are kept right alike. */
export interface MarkStores {
  readonly shown: MarkStore;
  readonly hidden: MarkStore;
  /** Puts the marks of a block; a mark that is there already keeps the look that a report gave it. */
  put(findings: BlockFindings): void;
  /** Calls the marks of every block that reads one of the text nodes in doubt. */
  doubt(nodes: readonly Text[]): void;
  /** The same for the marks of every block that no longer reads as it did. */
  doubtChanged(): void;
  /** Drops the marks of blocks that left the page, and with `anew` all hidden ones; says whether there were any. */
  sweep(anew: boolean): boolean;
  /** Drops the marks that were called in doubt and neither confirmed nor replaced; says whether any. */
  dropDoubtful(): boolean;
}

/** A store of hidden marks beside the one of those that are shown. */
export function makeStores(shown: MarkStore): MarkStores {
  const hidden = makeStore();
  const both = [shown, hidden];
  return {
    shown,
    hidden,
    put(findings) {
      putIn(shown, findings.block, findings.shown);
      putIn(hidden, findings.block, findings.hidden);
    },
    doubt(nodes) {
      for (const store of both) store.doubt(nodes);
    },
    doubtChanged() {
      for (const store of both) store.doubtChanged();
    },
    sweep(anew) {
      const lost = anew ? hidden.size > 0 : hidden.sweep();
      if (anew) hidden.clear();
      return shown.sweep() || lost;
    },
    dropDoubtful() {
      const dropped = shown.dropDoubtful();
      return hidden.dropDoubtful() || dropped;
    },
  };
}

function putIn(store: MarkStore, block: PageBlock, mentions: readonly Mention[]): void {
  const known = store.in(block);
  store.put(
    block,
    mentions.map((mention) => reuse(known, mention, block)),
  );
}

/** Before a report has come, a mention is marked by its scope alone. */
const lookOf = ({ scope }: Mention): Look => (scope === 'covered' ? 'mention' : 'elsewhere');

/** A mark that is there already keeps the look that a report gave it. */
function reuse(known: readonly Mark[], mention: Mention, block: PageBlock): Mark {
  const old = known.find(({ start, end, text }) => {
    return start === mention.start && end === mention.end && text === mention.text;
  });
  if (old) return { ...old, block };
  return { ...mention, block, look: lookOf(mention) };
}
