import type { Report, ReportClaim, ReportMention } from '../../model/index.ts';
import { stands } from '../blocks/compare-blocks.ts';
import type { PageBlock } from '../blocks/page-block.ts';
import type { Mark, MarkStore } from '../marks/store.ts';
import { canBeSeen } from './mention-finder.ts';
import type { ReadPage } from './page-text.ts';

/** A report together with the blocks its numbers stand for. */
export interface Reading {
  readonly report: Report;
  readonly blocks: readonly PageBlock[];
}

/** Joins a report to the blocks of the page it was asked for. */
export const readingOf = (report: Report, { blocks }: ReadPage): Reading => ({ report, blocks });

/** Puts the report's mentions into the store, block by block; text that changed meanwhile is left. */
export function applyReading({ report, blocks }: Reading, store: MarkStore): void {
  const byBlock = new Map<number, ReportMention[]>();
  for (const mention of report.mentions) {
    const there = byBlock.get(mention.block);
    if (there) there.push(mention);
    else byBlock.set(mention.block, [mention]);
  }
  blocks.forEach((block, index) => {
    if (!stands(block)) return;
    const mentions = byBlock.get(index);
    const known = store.in(block);
    if (!mentions && known.length === 0) return;
    const seen = (mentions ?? []).filter((mention) => isThere(block, mention));
    const marks = seen.map((mention) => markOf(block, mention));
    store.put(block, isSame(known, marks) ? known : marks);
  });
}

const isThere = (block: PageBlock, mention: ReportMention): boolean =>
  block.text.slice(mention.start, mention.end) === mention.text && canBeSeen(block, mention);

function markOf(block: PageBlock, mention: ReportMention): Mark {
  const { start, end, text, topic, scope, look, id } = mention;
  return { start, end, text, topic, scope, look, block, report: id };
}

const isSame = (known: readonly Mark[], marks: readonly Mark[]): boolean =>
  known.length === marks.length &&
  known.every((mark, index) => {
    const other = marks[index];
    return (
      other !== undefined &&
      mark.start === other.start &&
      mark.end === other.end &&
      mark.look === other.look &&
      mark.report === other.report &&
      mark.block.pieces[0]?.node === other.block.pieces[0]?.node
    );
  });

/** The claims of a mention's sentence, in the report's order. */
export function claimsOf({ report }: Reading, id: string | undefined): readonly ReportClaim[] {
  const mention = report.mentions.find((candidate) => candidate.id === id);
  return mention ? report.claims.filter((claim) => mention.claims.includes(claim.id)) : [];
}
