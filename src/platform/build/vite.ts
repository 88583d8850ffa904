import { resolve } from 'node:path';

/** A Vite plugin, as far as it is used here (Vite's own type is not a direct dependency). */
interface SourceTransform {
  name: string;
  transform(code: string, id: string): { code: string; map: null } | undefined;
}

/**
 * Points a bare `flexsearch` at its compact build: the default one carries `import.meta` and a
 * `new Function` worker that store linters rightly flag, and twice the bytes.
 */
export function flexsearchAlias(root: string): { find: RegExp; replacement: string } {
  const file = 'node_modules/flexsearch/dist/flexsearch.compact.module.min.js';
  return { find: /^flexsearch$/, replacement: resolve(root, file) };
}

/** Keeps WXT's content script context, its messages to the page and its polyfill out of every page. */
export function bareContextAlias(root: string): { find: RegExp; replacement: string } {
  const file = 'src/platform/build/bare-context.ts';
  return { find: /^wxt\/utils\/content-script-context$/, replacement: resolve(root, file) };
}

/**
 * Rewrites Preact's one assignment to `innerHTML`. Nothing here uses `dangerouslySetInnerHTML`, so
 * the line never runs; without this, web-ext lint warns of it. Throws where Preact changed so that
 * the line is no longer found: then this must be looked at again.
 */
export function withoutInnerHtml(): SourceTransform {
  return {
    name: 'second-source:without-inner-html',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.mjs$/.test(id.replaceAll('\\', '/').split('?')[0] ?? ''))
        return;
      const changed = code.replace(
        /\b(\w+)\.innerHTML=(\w+\.__html)/,
        'Reflect.set($1,"innerHTML",$2)',
      );
      if (changed === code) throw new Error(`${id}: no innerHTML assignment found to rewrite`);
      return { code: changed, map: null };
    },
  };
}
