import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

const require = createRequire(import.meta.url);

/** What is run in the bench's pages: our engine and the rivals that are installed. */
export async function inPageScript(root: string): Promise<string> {
  const worker = `globalThis.findWorker = ${JSON.stringify(await bundled(root, 'find-worker'))}`;
  return [...RIVALS.map(sourceOf), worker, await bundled(root, 'in-page')].join(';\n');
}

const RIVALS = ['mark.js/dist/mark.js', 'findandreplacedomtext/src/findAndReplaceDOMText.js'];

async function bundled(root: string, name: string): Promise<string> {
  const bundle = await rolldown({ input: resolve(root, `tests/bench/${name}.ts`) });
  const { output } = await bundle.generate({ format: 'iife', name: 'secondSource' });
  return output[0].code;
}

/** A rival's script; nothing where the package is not installed: it is then left out of the table. */
function sourceOf(path: string): string {
  try {
    const file = require.resolve(path);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  } catch {
    return '';
  }
}
