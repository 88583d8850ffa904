import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every package of which something is in the built extension; each is explained in docs/dependencies.md. */
export const SHIPPED: readonly string[] = [
  '@floating-ui/core',
  '@floating-ui/dom',
  '@floating-ui/utils',
  'flexsearch',
  'preact',
  'webextension-polyfill',
];

const NAMES = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license'];

/** The licences of what ships, as a text that ships with it. Throws where a package brings none. */
export function licencesText(root: string): string {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8');
  const parts = SHIPPED.map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return `${name} ${version} (${license})\n\n${licenceOf(folder, name)}`;
  });
  return [`Second Source\n\n${own.trim()}`, ...parts]
    .join(`\n\n${'-'.repeat(72)}\n\n`)
    .concat('\n');
}

function licenceOf(folder: string, name: string): string {
  const file = NAMES.map((each) => join(folder, each)).find((each) => existsSync(each));
  if (file) return readFileSync(file, 'utf8').trim();
  throw new Error(`${name}: no licence text found`);
}
