import type { BlockMention, Bundle, PageExcerpt } from '../../model/index.ts';
import type { Engine } from './engine.ts';
import type { Turns } from './in-turns.ts';

/** More tell a young background nothing new. */
const MOST_BLOCKS = 8;

/** Who asks for it, among those who take turns. */
export const AHEAD = 'read-ahead';

/**
 * Reads the blocks with mentions once for nothing, in the pause in which their page gathers what else
 * changed before it asks for its assessment. A background that was just started compiles its patterns on the first
 * sentences it reads, 70 to 200 ms; done ahead, the reader of the page does not wait for it. Done once in a
 * background's life. A failure is silent: the assessment itself will meet it and tell.
 */
export function readAhead(
  engine: () => Promise<Pick<Engine, 'assessInSteps'>>,
  bundle: () => Promise<Bundle>,
  turns: Turns,
): (excerpt: PageExcerpt, found: readonly BlockMention[]) => void {
  let done = false;
  return ({ title, blocks }, found) => {
    if (done) return;
    done = true;
    const mentioned = [...new Set(found.map(({ block }) => block))].slice(0, MOST_BLOCKS);
    const page = {
      url: '',
      title,
      facts: { dates: [] },
      blocks: mentioned.map((id) => ({ id, text: blocks[id] ?? '' })),
    };
    const read = async () => {
      const [{ assessInSteps }, sources] = await Promise.all([engine(), bundle()]);
      return turns.run(AHEAD, assessInSteps(page, sources));
    };
    void read().catch(() => {});
  };
}
