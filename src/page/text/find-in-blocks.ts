import type { Mention } from '../../model/index.ts';
import { findMentions } from '../../topics/index.ts';
import { endPlace, type PageBlock, startPlace } from '../blocks/page-block.ts';
import { isShown } from '../blocks/shown.ts';

/** The mentions of one block that can be seen, and those that are hidden for now. */
export interface BlockFindings {
  readonly block: PageBlock;
  readonly shown: readonly Mention[];
  readonly hidden: readonly Mention[];
}

/** What is known of a page before it is read whole. */
export interface PageContext {
  readonly title: string;
  readonly leading: readonly PageBlock[];
}

/** Finds the mentions of some blocks of a page; blocks without one are left out. */
export function findInBlocks(
  blocks: readonly PageBlock[],
  { title, leading }: PageContext,
): readonly BlockFindings[] {
  if (blocks.length === 0) return [];
  const all = [...leading, ...blocks];
  const given = all.map(({ text }, id) => ({ id, text }));
  const byBlock = new Map<number, Mention[]>();
  for (const { block, ...mention } of findMentions(given, { dates: [], title })) {
    if (block < leading.length) continue;
    const there = byBlock.get(block);
    if (there) there.push(mention);
    else byBlock.set(block, [mention]);
  }
  return [...byBlock].map(([index, mentions]) => sortOut(all[index] as PageBlock, mentions));
}

function sortOut(block: PageBlock, mentions: readonly Mention[]): BlockFindings {
  const shown: Mention[] = [];
  const hidden: Mention[] = [];
  for (const mention of mentions) (canBeSeen(block, mention) ? shown : hidden).push(mention);
  return { block, shown, hidden };
}

/** Says whether both ends of a mention can be seen. */
export function canBeSeen(block: PageBlock, { start, end }: Mention): boolean {
  const first = startPlace(block, start).node;
  const last = endPlace(block, end).node;
  return isShown(first) && (first === last || isShown(last));
}

/** Says whether a mention runs over more than one text node. */
export const spansNodes = (block: PageBlock, { start, end }: Mention): boolean =>
  startPlace(block, start).node !== endPlace(block, end).node;
