import { defineBackground } from 'wxt/utils/define-background';
import { parseBundle, parseOverview } from '../src/corpus/index.ts';
import { startBackground } from '../src/platform/background/start.ts';
import { find, loadIndex } from '../src/search/index.ts';

export default defineBackground(() => {
  startBackground({ parseBundle, parseOverview, loadIndex, find });
});
