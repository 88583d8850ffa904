import type { PageFacts } from '../../model/index.ts';
import type { PageBlock } from '../blocks/page-block.ts';
import type { AdapterPage, PageAdapter } from './adapter.ts';
import { article } from './article.ts';
import { datedParts } from './dated-parts.ts';

export type { AdapterPage, PageAdapter } from './adapter.ts';

/** Every adapter, the general one first; the facts of all that apply are put together. */
const ADAPTERS: readonly PageAdapter[] = [article, datedParts];

/** What a page tells about itself. Never throws: what cannot be read is not stated. */
export function readFacts(document: Document, blocks: readonly PageBlock[]): PageFacts {
  const page: AdapterPage = { document, blocks };
  const read = ADAPTERS.filter((adapter) => adapter.applies(page)).map((one) => one.read(page));
  const language = read.find((facts) => facts.language)?.language;
  const dates = read.flatMap((facts) => facts.dates);
  return language ? { dates, language } : { dates };
}
