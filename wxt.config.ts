import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { SOURCE_ARCHIVE } from './src/platform/build/archive.ts';
import { licencesText } from './src/platform/build/licences.ts';
import { manifest, userOriginStyles } from './src/platform/build/manifest.ts';
import {
  bareContextAlias,
  flexsearchAlias,
  withoutInnerHtml,
  withoutLogger,
} from './src/platform/build/vite.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const corpusBuilder = new URL('./src/cli/build-corpus.ts', import.meta.url);

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => manifest(browser),
  zip: { includeSources: [...SOURCE_ARCHIVE] },
  vite: () => ({
    plugins: [withoutInnerHtml(), withoutLogger()],
    resolve: { alias: [flexsearchAlias(root), bareContextAlias(root)] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Vite's preload helper would be a second `fetch` beside the one that reads our own files.
    build: { chunkSizeWarningLimit: 1000, modulePreload: { polyfill: false } },
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, generated) => userOriginStyles(generated),
    'build:publicAssets': async (_wxt, files) => {
      if (!existsSync(corpusBuilder)) throw new Error(`missing: ${corpusBuilder.pathname}`);
      const { buildCorpusFiles } = await import(corpusBuilder.href);
      const built: Record<string, string> = await buildCorpusFiles(root);
      for (const [relativeDest, contents] of Object.entries(built)) {
        files.push({ relativeDest, contents });
      }
      files.push({ relativeDest: 'licences.txt', contents: licencesText(root) });
    },
  },
});
