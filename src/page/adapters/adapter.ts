import type { PageFacts } from '../../model/index.ts';
import type { PageBlock } from '../blocks/page-block.ts';

/** What an adapter may look at: the document, and the blocks of its text in reading order. */
export interface AdapterPage {
  readonly document: Document;
  readonly blocks: readonly PageBlock[];
}

/**
 * Reads facts off pages of one kind: dates and language as the page states them. Adapters only read;
 * which date counts is decided elsewhere. To add one: a file here, a line in `index.ts`, a test page.
 */
export interface PageAdapter {
  readonly name: string;
  /** Cheap; says whether the adapter has anything to say of this page. */
  applies(page: AdapterPage): boolean;
  /** Facts in the order of their weight: within one origin, the first stated is the page's own. */
  read(page: AdapterPage): PageFacts;
}
