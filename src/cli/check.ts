import { fileURLToPath } from 'node:url';
import { assessItem, assessPage } from '../assess/index.ts';
import { BadSource } from '../corpus/index.ts';
import { complain, FAULT } from './check/check-world.ts';
import { loadBundle } from './check/load-bundle.ts';
import { runCheck } from './check/run-check.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

// npm runs a script in the project's folder; files are named from where the caller stands.
const { npm_lifecycle_event: script, INIT_CWD: caller } = process.env;
if (script === 'check' && caller) process.chdir(caller);

// A reader that has seen enough (`check … | head`) closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  process.exitCode = await runCheck(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    loadBundle: () => loadBundle(root),
    assessPage,
    assessItem,
  });
} catch (error) {
  if (!(error instanceof BadSource)) throw error;
  complain(process, error.message);
  process.exitCode = FAULT;
}
