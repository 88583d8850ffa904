import { PAGE_LIMITS } from '../../model/index.ts';
import { array, boolean, integer, nothing, object, oneOf, type Shape, string } from '../shape.ts';
import { FAULT_LIMIT } from './fault-limit.ts';
import type { BackgroundName, ToBackground } from './protocol.ts';

/** Text of one block: a page of a few megabytes may stand in a single one. */
const BLOCK_LIMIT = 16_000_000;
const BLOCKS_LIMIT = 500_000;
/** Selected text that may be compared; whatever is longer is cut before it is sent. */
export const SELECTION_LIMIT = 200_000;

const tab = integer();
const sourceId = string(100);
const passageId = string(100);

const pageText = object({
  url: string(PAGE_LIMITS.url),
  title: string(PAGE_LIMITS.title),
  facts: object(
    {
      dates: array(
        object(
          {
            origin: oneOf(['json-ld', 'meta', 'time', 'url', 'given', 'changed']),
            text: string(),
          },
          { fromBlock: integer(), toBlock: integer() },
        ),
        10_000,
      ),
    },
    { language: string(PAGE_LIMITS.language) },
  ),
  blocks: array(
    object(
      { id: integer(), text: string(BLOCK_LIMIT) },
      {
        struck: array(object({ start: integer(), end: integer() })),
        labels: array(string(1000), 1000),
      },
    ),
    BLOCKS_LIMIT,
  ),
});

const blockText = string(BLOCK_LIMIT);
const pageExcerpt = object({
  title: string(PAGE_LIMITS.title),
  leading: array(blockText, 100),
  blocks: array(blockText, BLOCKS_LIMIT),
});

/** The shape of every request to the background; one that does not fit is refused, never handled. */
export const REQUEST_SHAPES: { readonly [N in BackgroundName]: Shape<unknown> } = {
  'anchor-found': nothing,
  'card-wanted': nothing,
  'page-settings': nothing,
  'find-mentions': object({ excerpt: pageExcerpt }),
  assess: object({ page: pageText }),
  'report-changed': nothing,
  'open-source': object({ source: sourceId }, { passage: passageId }),
  'open-view': object({}, { claim: string(100), fault: string(FAULT_LIMIT) }),
  'tab-state': object({ tab }),
  'switch-site': object({ on: boolean }, { tab }),
  'switch-pause': object({ on: boolean, tab }),
  'switch-everywhere': object({ on: boolean }),
  'read-settings': nothing,
  'change-settings': object({ changes: object({}) }),
  search: object({ query: string(1000) }, { limit: integer(1, 10_000) }),
  sources: nothing,
  source: object({ id: sourceId }),
  overview: nothing,
  'compare-text': (value): value is ToBackground['compare-text']['request'] =>
    object({ text: string(SELECTION_LIMIT) })(value) || object({ id: string(100) })(value),
};

/** Requests that scripts in pages may make, for their own tab; all others are for our own pages. */
export const PAGE_REQUESTS: ReadonlySet<BackgroundName> = new Set<BackgroundName>([
  'anchor-found',
  'card-wanted',
  'page-settings',
  'find-mentions',
  'assess',
  'report-changed',
  'open-source',
  'open-view',
  'switch-site',
  'sources',
]);
