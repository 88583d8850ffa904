import { readsAsBefore, stands } from '../blocks/compare-blocks.ts';
import { isInLine } from '../blocks/in-line.ts';
import { layoutByStyle } from '../blocks/layout.ts';
import type { PageBlock } from '../blocks/page-block.ts';
import { type Scan, scanRun } from '../text/scan-root.ts';
import type { MarkStores } from './mark-stores.ts';
import type { MentionFinder } from './mention-finder.ts';

/**
 * Asks for the mentions in some blocks and puts their marks; says whether there were any mentions. What changed in the meantime
 * is left alone, what styles break into lines is read once more. Throws `Unanswered`.
 */
export async function markBatch(
  stores: MarkStores,
  blocks: readonly PageBlock[],
  scan: Scan,
  finder: MentionFinder,
): Promise<boolean> {
  const found = await finder.find(blocks.filter(stands));
  scan.slice.renew();
  const broken: PageBlock[] = [];
  let any = false;
  for (const findings of found) {
    any = true;
    // What changed while the background was asked is read again anyway.
    if (!readsAsBefore(findings.block)) continue;
    // Names told that the phrase runs on in one line; styles may tell otherwise.
    if (findings.shown.every((mention) => isInLine(findings.block, mention))) stores.put(findings);
    else broken.push(findings.block);
    if (scan.slice.spent()) await scan.slice.rest();
  }
  for (const findings of await finder.find(await readStyled(broken, scan))) {
    const shown = findings.shown.filter((mention) => isInLine(findings.block, mention));
    if (readsAsBefore(findings.block)) stores.put({ ...findings, shown });
  }
  return any;
}

/** The same text read once more, by computed styles. */
async function readStyled(blocks: readonly PageBlock[], scan: Scan): Promise<PageBlock[]> {
  const again = { ...scan, seen: new Set<Text>() };
  const layout = layoutByStyle();
  const styled: PageBlock[] = [];
  for (const { pieces } of blocks) {
    for (const { node } of pieces) {
      for await (const block of scanRun(node, again, layout)) styled.push(block);
    }
  }
  return styled;
}
