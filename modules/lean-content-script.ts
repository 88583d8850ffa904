import { fileURLToPath } from 'node:url';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

/**
 * Keeps WXT's own context out of the content script. It would bring the polyfill into every page
 * (10 kB), and announce the script to the page by an event and a message; this script needs neither.
 */
export default defineWxtModule((wxt) => {
  const replacement = fileURLToPath(new URL('../src/page/sentinel/no-context.ts', import.meta.url));
  addViteConfig(wxt, () => ({
    resolve: { alias: [{ find: /^wxt\/utils\/content-script-context$/, replacement }] },
  }));
});
