import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Where the built story page lies. */
export const STORIES_FOLDER = fileURLToPath(new URL('../../../.output/gallery/', import.meta.url));

/** Builds the story page into `STORIES_FOLDER`, as plain files that any server can hand out. */
export async function buildStories(): Promise<void> {
  await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    logLevel: 'warn',
    base: './',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: STORIES_FOLDER, emptyOutDir: false },
  });
}
