import { layoutByName } from '../blocks/layout.ts';
import { blocksOf, type PageBlock } from '../blocks/page-block.ts';
import { drain, readRun } from '../blocks/run.ts';
import { isShown } from '../blocks/shown.ts';
import { textWalker } from '../dom/query.ts';
import { isKnownHost } from '../dom/shadow.ts';

/** So many blocks at the head of a page tell what it is about. */
const BLOCKS = 8;

/** Text nodes looked at for them at most. */
const NODES = 200;

/** So much of each is enough, characters. */
const CONTEXT = 300;

const WORDS = /\p{L}{2}.*\s.*\p{L}{2}/su;

/** The first blocks of a page: what a mention further down takes its context from. */
export function leadingBlocks(root: Node): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  const walker = textWalker(root);
  for (let count = 0; count < NODES && blocks.length < BLOCKS; count++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    if (!WORDS.test(node.data.slice(0, 300)) || !isShown(node, isKnownHost)) continue;
    const run = drain(readRun(node, layoutByName));
    const [first] = blocksOf(run);
    if (first) blocks.push({ ...first, text: first.text.slice(0, CONTEXT) });
    const last = run.pieces.at(-1)?.node;
    if (last) walker.currentNode = last;
  }
  return blocks;
}
