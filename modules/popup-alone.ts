import { defineWxtModule } from 'wxt/modules';

/**
 * Builds the popup by itself, apart from the other own pages: shared pieces would each be a file of
 * their own, and every file that must be opened first costs the reader milliseconds.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('entrypoints:grouped', (_wxt, groups) => {
    const pages = groups.find((group) => Array.isArray(group) && group.length > 1);
    if (!Array.isArray(pages)) return;
    const at = pages.findIndex(({ name }) => name === 'popup');
    if (at >= 0) groups.push(pages.splice(at, 1));
  });
});
