/**
 * What the sources archive holds: all that a store's reviewer needs to build the same bytes again
 * (`npm ci && npm run build-for-amo`), and nothing else. Patterns from the project's folder.
 */
export const SOURCE_ARCHIVE: readonly string[] = [
  'entrypoints/**',
  'modules/**',
  'public/**',
  'src/**',
  'data/**',
  'README.md',
  'LICENSE',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
];
