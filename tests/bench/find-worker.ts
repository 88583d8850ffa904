import type { PageExcerpt } from '../../src/model/index.ts';
import { findInExcerpt } from '../../src/topics/index.ts';

/* Stands in for the extension's background: mentions are found off the page's own thread. */

addEventListener('message', ({ data }: MessageEvent<PageExcerpt>) => {
  postMessage(findInExcerpt(data));
});
