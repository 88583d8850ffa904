import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Advice, run, step } from './steps.mjs';

/** Installs the npm packages where they are missing or not those of the lock file. */
export async function providePackages(root) {
  const missing = whatIsMissing(root);
  if (!missing) return;
  await step(`npm packages (${missing})`, async () => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const parameters = ['ci', '--no-audit', '--no-fund'];
    try {
      await run(npm, parameters, { cwd: root, shell: process.platform === 'win32' });
    } catch (error) {
      throw new Advice(`The npm packages could not be installed.\n${error.message}`);
    }
    const left = whatIsMissing(root);
    if (left) throw new Advice(`After npm ci the packages are still not complete: ${left}`);
  });
}

/**
 * Says in words what is missing, or nothing. npm notes in `node_modules/.package-lock.json` what it
 * installed; every package of the lock file that is not optional must stand there in its version.
 */
export function whatIsMissing(root) {
  const wanted = read(join(root, 'package-lock.json'));
  const installed = read(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted) throw new Advice('package-lock.json is missing or torn: take a fresh clone.');
  if (!installed) return 'none installed yet';
  for (const [path, { version, optional, devOptional, link }] of Object.entries(wanted.packages)) {
    if (path === '' || optional || devOptional || link) continue;
    const found = installed.packages[path]?.version;
    if (found !== version)
      return `${path.replace('node_modules/', '')}: ${found ?? 'none'}, not ${version}`;
    if (!existsSync(join(root, path))) return `${path} is gone`;
  }
  return '';
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
