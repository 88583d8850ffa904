import type { Look, Mention } from '../../model/index.ts';
import { boundariesByStyle } from '../blocks/boundary.ts';
import { readsAsBefore, stands } from '../blocks/compare-blocks.ts';
import { isInLine } from '../blocks/in-line.ts';
import type { PageBlock } from '../blocks/page-block.ts';
import type { TextRoot } from '../dom/query.ts';
import { type Mark, type MarkStore, makeStore } from '../marks/store.ts';
import { startSlice } from '../scan/slice.ts';
import type { ChangedPlaces } from '../text/changed-places.ts';
import { blocksIn, blocksUnder, type Scan, scanRun } from '../text/scan-root.ts';
import {
  type BlockFindings,
  type FindMentions,
  type MentionFinder,
  makeFinder,
  type PageContext,
} from './mention-finder.ts';

/** Mentions are asked for in about so much text at once, characters: the first are marked soon. */
const BATCH = 50_000;

/** What came of a reading. */
export interface MarksRead {
  /** Some mark came, went or has to be painted again. */
  readonly changed: boolean;
  /** Text with an anchor was read, marked or not. */
  readonly anchored: boolean;
  /** Time spent waiting for the background, ms. */
  readonly waited: number;
}

/** Keeps a store of marks right: reads what is new, drops what is gone. Both throw `Unanswered`. */
export interface MarkReader {
  /** Reads all text under the roots; `anew`: also text that is marked already. */
  readAll(roots: Iterable<TextRoot>, anew: boolean): Promise<MarksRead>;
  /** Reads what changed. */
  readChanges(places: ChangedPlaces): Promise<MarksRead>;
  /** Mentions that are hidden for now: not marked, but watched. */
  readonly hidden: Pick<MarkStore, 'all' | 'size'>;
}

export interface MarkReaderOptions {
  readonly anchors: RegExp;
  readonly store: MarkStore;
  readonly find: FindMentions;
  /** Asked for once per reading. */
  readonly context: () => PageContext;
  /** Some marks are in the store, and more text is still to be read. */
  readonly progress?: () => void;
}

/** Before a report has come, a mention is marked by its scope alone. */
export const lookOf = ({ scope }: Mention): Look => (scope === 'covered' ? 'mention' : 'elsewhere');

/** A reader that marks mentions by what their own text says. */
export function makeMarkReader(options: MarkReaderOptions): MarkReader {
  const { anchors, store, find, context, progress } = options;
  const hidden = makeStore();

  const newScan = (): Scan => ({
    anchors,
    slice: startSlice(),
    seen: new Set(),
    met({ pieces }) {
      const nodes = pieces.map(({ node }) => node);
      store.doubt(nodes);
      hidden.doubt(nodes);
    },
  });

  const keep = ({ block, shown, hidden: unseen }: BlockFindings): void => {
    for (const [marks, mentions] of [
      [store, shown],
      [hidden, unseen],
    ] as const) {
      const known = marks.in(block);
      marks.put(
        block,
        mentions.map((mention) => reuse(known, mention, block)),
      );
    }
  };

  const mark = async (blocks: readonly PageBlock[], scan: Scan, finder: MentionFinder) => {
    const found = await finder.find(blocks.filter(stands));
    scan.slice.renew();
    const broken: PageBlock[] = [];
    let any = false;
    for (const findings of found) {
      any = true;
      // What changed while the background was asked is read again anyway.
      if (!readsAsBefore(findings.block)) continue;
      // Names told that the phrase runs on in one line; styles may tell otherwise.
      if (findings.shown.every((mention) => isInLine(findings.block, mention))) keep(findings);
      else broken.push(findings.block);
      if (scan.slice.spent()) await scan.slice.rest();
    }
    for (const findings of await finder.find(await readStyled(broken, scan))) {
      if (readsAsBefore(findings.block)) keep(findings);
    }
    return any;
  };

  const read = async (
    blocks: AsyncIterable<PageBlock>,
    scan: Scan,
    anew: boolean,
  ): Promise<MarksRead> => {
    const finder = makeFinder(find, context());
    let anchored = false;
    const lost = anew ? hidden.size > 0 : hidden.sweep();
    if (anew) hidden.clear();
    let changed = store.sweep() || lost;
    let batch: PageBlock[] = [];
    let size = 0;
    for await (const block of blocks) {
      anchored = true;
      const confirmed = store.confirm(block);
      // Marked already, but text that was moved lost its range: it is painted again.
      changed ||= confirmed;
      if (confirmed && !anew) {
        hidden.confirm(block);
        continue;
      }
      batch.push(block);
      size += block.text.length;
      if (size < BATCH) continue;
      if (await mark(batch, scan, finder)) {
        changed = true;
        progress?.();
      }
      batch = [];
      size = 0;
    }
    if (await mark(batch, scan, finder)) changed = true;
    if (store.dropDoubtful()) changed = true;
    if (hidden.dropDoubtful()) changed = true;
    // What follows is painting, in one go: it gets a stretch of its own.
    if (changed) await scan.slice.rest();
    return { changed, anchored, waited: finder.waited() };
  };

  return {
    hidden,
    readAll(roots, anew) {
      const scan = newScan();
      // Text that lost its anchors is not met again: its marks are called in doubt here.
      store.doubtChanged();
      hidden.doubtChanged();
      return read(blocksUnder(roots, scan), scan, anew);
    },
    readChanges(places) {
      const scan = newScan();
      return read(blocksIn(places, scan), scan, false);
    },
  };
}

/** The same text read once more, by computed styles. */
async function readStyled(blocks: readonly PageBlock[], scan: Scan): Promise<PageBlock[]> {
  const again = { ...scan, seen: new Set<Text>() };
  const boundaryOf = boundariesByStyle();
  const styled: PageBlock[] = [];
  for (const { pieces } of blocks) {
    for (const { node } of pieces) {
      for await (const block of scanRun(node, again, boundaryOf)) styled.push(block);
    }
  }
  return styled;
}

/** A mark that is there already keeps the look that a report gave it. */
function reuse(known: readonly Mark[], mention: Mention, block: PageBlock): Mark {
  const old = known.find(({ start, end, text }) => {
    return start === mention.start && end === mention.end && text === mention.text;
  });
  if (old) return { ...old, block };
  return { ...mention, block, look: lookOf(mention) };
}
