import { type PageFacts, pageFacts } from '../../model/index.ts';
import type { PageBlock } from '../blocks/page-block.ts';
import { addressOf } from '../dom/document.ts';
import { MARKUP, parentElementOf } from '../dom/markup.ts';
import { rootElementOf } from '../dom/natives.ts';
import { queryAll } from '../dom/query.ts';

/** What a page tells about itself; what its markup means, `model/page-facts` says. Never throws. */
export function readFacts(
  document: Document,
  blocks: readonly PageBlock[],
): { readonly facts: PageFacts; readonly shownTitle: string } {
  const {
    shownTitle,
    canonical: _,
    ...facts
  } = pageFacts({
    markup: MARKUP,
    root: rootElementOf(document) ?? undefined,
    all: (name) => queryAll(document, name),
    places: blocks.map(({ pieces: [first] }) => first && parentElementOf(first.node)),
    address: addressOf(document),
  });
  return { facts, shownTitle };
}
