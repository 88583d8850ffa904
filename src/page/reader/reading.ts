import type { Report, ReportClaim, ReportMention } from '../../model/index.ts';
import { isSameBlock, stands } from '../blocks/compare-blocks.ts';
import { isInLine } from '../blocks/in-line.ts';
import { type PageBlock, startPlace } from '../blocks/page-block.ts';
import { isSameMark } from '../marks/identity.ts';
import type { Mark, MarkStore } from '../marks/store.ts';
import { startSlice } from '../scan/slice.ts';
import { canBeSeen } from './mention-finder.ts';
import type { ReadPage } from './page-text.ts';

/** A report together with the blocks its numbers stand for. */
export interface Reading {
  readonly report: Report;
  readonly blocks: readonly PageBlock[];
  /** The report's mentions by the text nodes in which they begin. */
  readonly mentions: ReadonlyMap<Text, readonly ReportMention[]>;
}

/** Joins a report to the blocks of the page it was asked for. */
export function readingOf(report: Report, { blocks }: ReadPage): Reading {
  const mentions = new Map<Text, ReportMention[]>();
  for (const mention of report.mentions) {
    const block = blocks[mention.block];
    if (block) add(mentions, startPlace(block, mention.start).node, mention);
  }
  return { report, blocks, mentions };
}

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const there = lists.get(key);
  if (there) there.push(value);
  else lists.set(key, [value]);
}

/**
 * Puts the report's mentions into the store, block by block, with rests in between; text that changed meanwhile is left, and
 * so is all that is left once `late` says that nobody waits for it.
 */
export async function applyReading(
  { report, blocks }: Reading,
  store: MarkStore,
  late: () => boolean = () => false,
): Promise<void> {
  const slice = startSlice();
  const byBlock = new Map<number, ReportMention[]>();
  for (const mention of report.mentions) add(byBlock, mention.block, mention);
  for (const [index, block] of blocks.entries()) {
    if (slice.spent()) await slice.rest();
    if (late()) return;
    const mentions = byBlock.get(index);
    const known = store.in(block);
    if ((!mentions && known.length === 0) || !stands(block)) continue;
    const seen = (mentions ?? []).filter((mention) => isThere(block, mention));
    const marks = seen.map((mention) => markOf(block, mention));
    store.put(block, isSame(known, marks) ? known : marks);
  }
}

const isThere = (block: PageBlock, mention: ReportMention): boolean =>
  block.text.slice(mention.start, mention.end) === mention.text &&
  canBeSeen(block, mention) &&
  isInLine(block, mention);

function markOf(block: PageBlock, mention: ReportMention): Mark {
  const { start, end, text, topic, scope, look } = mention;
  return { start, end, text, topic, scope, look, block };
}

/** What a mark is in the report is asked when it is to be shown: the ids of a report run on. */

const isSame = (known: readonly Mark[], marks: readonly Mark[]): boolean =>
  known.length === marks.length &&
  known.every((mark, index) => {
    const other = marks[index];
    return (
      other !== undefined &&
      mark.start === other.start &&
      mark.end === other.end &&
      mark.text === other.text &&
      mark.topic === other.topic &&
      mark.scope === other.scope &&
      mark.look === other.look &&
      // Text nodes split or joined meanwhile: the old mark's range would end in one that is gone.
      isSameBlock(mark.block, other.block)
    );
  });

/** The claims of a mark's sentence, in the report's order; none where the report has no such mention. */
export function claimsOf(
  { report, blocks, mentions }: Reading,
  mark: Mark,
): readonly ReportClaim[] {
  const near = mentions.get(startPlace(mark.block, mark.start).node) ?? [];
  const mention = near.find((each) => {
    const block = blocks[each.block];
    return block && each.text === mark.text && isSameMark({ ...each, block }, mark);
  });
  return mention ? report.claims.filter((claim) => mention.claims.includes(claim.id)) : [];
}

/** The sentence of a claim, in the block that the report read; `undefined` where it read none. */
export function sentenceOf({ blocks }: Reading, { block: index, claim }: ReportClaim) {
  const block = blocks[index];
  return block && { block, ...claim.sentence };
}
