import { type PageFacts, pageFacts } from '../../model/index.ts';
import { addressOf } from '../dom/document.ts';
import { MARKUP } from '../dom/markup.ts';
import { rootElementOf } from '../dom/natives.ts';
import { queryAll } from '../dom/query.ts';

/** What a page tells about itself; what its markup means, `model/page-facts` says. Never throws. */
export function readFacts(
  document: Document,
  places: readonly (Element | undefined)[],
): { readonly facts: PageFacts; readonly shownTitle: string } {
  const {
    shownTitle,
    canonical: _,
    ...facts
  } = pageFacts({
    markup: MARKUP,
    root: rootElementOf(document) ?? undefined,
    all: (name) => queryAll(document, name),
    places,
    address: addressOf(document),
  });
  return { facts, shownTitle };
}
