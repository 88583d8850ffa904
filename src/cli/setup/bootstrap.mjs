/*
 * The first file that `npm start` and `npm test` run: any Node from 18 on, no packages. It brings
 * what is missing (packages, browsers) and hands over to the Node that the packages bring along.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideBrowsers } from './browsers.mjs';
import { providePackages } from './packages.mjs';
import { explain } from './steps.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const COMMANDS = {
  start: { file: 'src/cli/start.ts', browsers: 'any' },
  test: { file: 'src/cli/test.ts', browsers: 'both' },
  soak: { file: 'src/cli/soak.ts', browsers: 'both' },
};

async function main([name = 'start', ...rest]) {
  const command = COMMANDS[name];
  if (!command) throw new Error(`unknown command "${name}": ${Object.keys(COMMANDS).join(', ')}`);
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 18) throw new Error(`Node 18 or newer is needed; this is ${process.version}`);
  await providePackages(root);
  const browsers = await provideBrowsers(command.browsers);
  return handOver(command.file, rest, browsers);
}

/** Runs a TypeScript file on the project's own Node, with the packages' commands in its path. */
function handOver(file, rest, browsers) {
  const bin = join(root, 'node_modules', '.bin');
  const own = join(
    root,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  const node = existsSync(own) ? own : process.execPath;
  const separator = process.platform === 'win32' ? ';' : ':';
  const env = { ...process.env, ...browsers, PATH: `${bin}${separator}${process.env.PATH ?? ''}` };
  const parameters = ['--disable-warning=ExperimentalWarning', join(root, file), ...rest];
  const child = spawn(node, parameters, { cwd: root, stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    explain(error);
    process.exitCode = 1;
  },
);
