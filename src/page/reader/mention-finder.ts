import type { BlockMention, Mention, PageExcerpt } from '../../model/index.ts';
import { endPlace, type PageBlock, startPlace } from '../blocks/page-block.ts';
import { isShown } from '../blocks/shown.ts';
import type { Answered } from './answered.ts';

/** Finds the mentions in some blocks of a page; each with the index of its block. Must not throw. */
export type FindMentions = (excerpt: PageExcerpt) => Promise<Answered<readonly BlockMention[]>>;

/** What is known of a page before it is read whole. */
export interface PageContext {
  readonly title: string;
  readonly leading: readonly PageBlock[];
}

/** The mentions of one block that can be seen, and those that are hidden for now. */
export interface BlockFindings {
  readonly block: PageBlock;
  readonly shown: readonly Mention[];
  readonly hidden: readonly Mention[];
}

/** The background gave no answer: it failed, or the extension is gone. */
export class Unanswered extends Error {
  readonly state: 'failed' | 'gone';
  constructor(state: 'failed' | 'gone') {
    super(`no mentions: ${state}`);
    this.state = state;
  }
}

/** Asks for mentions, and counts the time spent waiting for them. */
export interface MentionFinder {
  /**
   * Blocks without a mention are left out. Throws `Unanswered`. What can be seen is looked up block
   * by block, as they are taken: it asks for styles.
   */
  find(blocks: readonly PageBlock[]): Promise<Iterable<BlockFindings>>;
  /** Time spent waiting so far, ms. */
  waited(): number;
}

/** A finder for one reading of a page. */
export function makeFinder(find: FindMentions, { title, leading }: PageContext): MentionFinder {
  let waited = 0;
  return {
    waited: () => waited,
    async find(blocks) {
      if (blocks.length === 0) return [];
      const sent = performance.now();
      const textOf = ({ text }: PageBlock): string => text;
      const outcome = await find({
        title,
        leading: leading.map(textOf),
        blocks: blocks.map(textOf),
      });
      waited += performance.now() - sent;
      if (outcome.state !== 'answered') throw new Unanswered(outcome.state);
      return sortOut(blocks, outcome.value);
    },
  };
}

function* sortOut(
  blocks: readonly PageBlock[],
  mentions: readonly BlockMention[],
): Generator<BlockFindings> {
  const inBlocks = new Map<PageBlock, Mention[]>();
  for (const { block: index, ...mention } of mentions) {
    const block = blocks[index];
    if (!block) continue;
    const known = inBlocks.get(block);
    if (known) known.push(mention);
    else inBlocks.set(block, [mention]);
  }
  for (const [block, all] of inBlocks) {
    const shown = all.filter((mention) => canBeSeen(block, mention));
    yield { block, shown, hidden: all.filter((mention) => !shown.includes(mention)) };
  }
}

/** Says whether both ends of a mention can be seen. */
export function canBeSeen(block: PageBlock, { start, end }: Mention): boolean {
  const first = startPlace(block, start).node;
  const last = endPlace(block, end).node;
  return isShown(first) && (first === last || isShown(last));
}
