import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { assessInSteps } from '../src/assess/index.ts';
import type { Engine } from '../src/platform/background/start.ts';
import { findInExcerpt } from '../src/topics/index.ts';

/** The engine: what finds mentions and compares claims, read by the background when it is first asked to. */
export default defineUnlistedScript({
  globalName: 'secondSourceEngine',
  main: (): Engine => ({ assessInSteps, findInExcerpt }),
});
