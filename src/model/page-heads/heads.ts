import type { Block } from '../report.ts';
import { headedPage, type PlacedBlocks } from './placed-blocks.ts';
import { underHead } from './under-head.ts';

/** Words with which a head may take distance from what stands under it, or stand by it; a text without any need not be looked at. */
export const MAY_DISTANCE =
  /\b(?:true|correct|accurate|confirmed|verified|right)(?!\w)|^\W*(?:for|against|pros?|cons?)\W*$|satir|parod|hypothe|thought experiment|what if(?!\w)|phishing|\b(?:spam|scam|dummy|placeholder|busted)(?!\w)|removed|deleted?(?!\w)|dropped|rejected|\b(?:don['’]?t|do not|avoid)(?!\w)|retracted|withdrawn|gone wrong|false|untrue|wrong|incorrect|inaccurate|mistake|error|mislead|misinform|disinform|misconception|fake|forge|fabricat|invent|made[- ]up|bogus|fiction|debunk|disprov|baseless|unfounded|unproven|untruth|\bnot so(?!\w)|\bl(?:ie|ies|ying)(?!\w)|myth|hoax|rumou?r|nonsense|\bthe case(?!\w)|\b(?:earlier|previous|original|old|older|first|former|outdated|withdrawn|retracted|deleted) (?:version|revision|text|edition|wording|headline|draft|article|story|post)|\bwe (?:\w+ )?(?:wrote|said|reported|printed|published)(?!\w)|\bas (?:\w+ )?(?:printed|published|written)(?!\w)/i;

/** A head is no longer than this, characters. */
const LONGEST = 160;
/** No more of them are looked at. */
const MOST = 200;
/** A block is told of so many at most, the nearest. */
const MOST_LABELS = 20;

/**
 * For the blocks that stand under a head which may take distance from them ("False claims", "None of this is true:"), the indices of these
 * heads, ascending. Under a heading stands what follows up to the next one of its rank, within its section; under the head of a
 * column, row or list what is set there; under a caption, a legend or a summary the rest of what it belongs to; under any other
 * text what is next to it. The heading of first rank speaks of the whole page, and is none.
 */
export function headsOver<E>(placed: PlacedBlocks<E>): ReadonlyMap<number, readonly number[]> {
  const page = headedPage(placed);
  const found = new Map<number, number[]>();
  let count = 0;
  for (const [head, { text }] of page.blocks.entries()) {
    if (text.length > LONGEST || !MAY_DISTANCE.test(text)) continue;
    if (++count > MOST) break;
    for (const block of underHead(page, head)) {
      const known = found.get(block);
      if (known) known.push(head);
      else found.set(block, [head]);
    }
  }
  return found;
}

/** A page's blocks with what stands over each. */
export function withHeads<E>(
  blocks: readonly Block[],
  { markup, places }: Pick<PlacedBlocks<E>, 'markup' | 'places'>,
): readonly Block[] {
  const heads = headsOver({ markup, blocks, places });
  if (heads.size === 0) return blocks;
  return blocks.map((block, index) => {
    const over = (heads.get(index) ?? [])
      .slice(-MOST_LABELS)
      .flatMap((at) => blocks[at]?.text ?? []);
    return over.length > 0 ? { ...block, labels: [...over, ...(block.labels ?? [])] } : block;
  });
}
