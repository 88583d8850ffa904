import { defineBackground } from 'wxt/utils/define-background';
import { assessInSteps } from '../src/assess/index.ts';
import { parseBundle, parseOverview } from '../src/corpus/index.ts';
import { startBackground } from '../src/platform/background/start.ts';
import { find, loadIndex } from '../src/search/index.ts';
import { findInExcerpt } from '../src/topics/index.ts';

export default defineBackground(() => {
  startBackground({ assessInSteps, findInExcerpt, parseBundle, parseOverview, loadIndex, find });
});
