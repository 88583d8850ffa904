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

/** What stands in place of Preact's assignment: a component that wants markup breaks at once. */
const REFUSE = 'const refuseMarkup=()=>{throw new Error("markup is never drawn here")};';

/**
 * Takes out Preact's one assignment to `innerHTML`: nothing here draws markup, and nothing ever can. Throws where
 * Preact changed so that the line is no longer found: then this must be looked at again.
 */
export function withoutInnerHtml(): SourceTransform {
  return {
    name: 'second-source:without-inner-html',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.mjs$/.test(id.replaceAll('\\', '/').split('?')[0] ?? ''))
        return;
      const changed = code.replace(/\b\w+\.innerHTML=\w+\.__html/, 'refuseMarkup()');
      if (changed === code) throw new Error(`${id}: no innerHTML assignment found to rewrite`);
      return { code: `${changed}\n${REFUSE}`, map: null };
    },
  };
}

/**
 * Takes the logger out of WXT's wrapper of content scripts, which says nothing in a build that ships and costs
 * every page its bytes. Throws where WXT changed so that some of it is left: then this must be looked at again.
 */
export function withoutLogger(): SourceTransform {
  return {
    name: 'second-source:without-logger',
    transform(code, id) {
      if (!/content-script-isolated-world-entrypoint/.test(id) || !code.includes('logger')) return;
      const changed = code
        .replace(/const logger = \{[^}]*\};/, '')
        .replace(/logger\.error\([^;]*\);/, '');
      if (/\blogger(?:\.\w+\(| =)/.test(changed))
        throw new Error(`${id}: logger left, the wrapper is written otherwise`);
      return { code: changed, map: null };
    },
  };
}
