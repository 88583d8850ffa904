import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { serveFile } from './setup/serve-file.ts';
import { explain, run, step } from './setup/steps.mjs';
import { takeDemoPictures } from './start-pictures.ts';

/*
 * `npm run pictures`: the pictures of README and stores, taken from the built extension on the
 * demonstration page, so that they never go stale.
 */

const FOLDER = resolve('docs/pictures');

async function main(): Promise<void> {
  await step('build', async () => {
    await run('wxt', ['build'], { shell: process.platform === 'win32' });
  });
  const page = await serveFile('docs/demo/index.html');
  const files = await step('pictures', () =>
    takeDemoPictures('chromium', page, resolve('.output/pictures')),
  );
  mkdirSync(FOLDER, { recursive: true });
  for (const file of files) {
    const target = join(FOLDER, basename(file).replace('chromium-', ''));
    copyFileSync(file, target);
    console.log(`    ${target}`);
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    explain(error);
    process.exit(1);
  },
);
