import { fileURLToPath } from 'node:url';
import { assessItem, assessPage } from '../assess/index.ts';
import { BadSource } from '../corpus/index.ts';
import { BadInput } from './check/bad-input.ts';
import { enterCallerFolder } from './check/caller-folder.ts';
import { complain, FAULT } from './check/check-world.ts';
import { loadBundle, loadOverview } from './check/load-bundle.ts';
import { runCheck } from './check/run-check.ts';
import { standardInput } from './check/standard-input.ts';
import { watchOutputs } from './check/watch-outputs.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

watchOutputs(process, (code) => process.exit(code));
try {
  enterCallerFolder(process.env);
  process.exitCode = await runCheck(process.argv.slice(2), {
    stdin: standardInput(),
    stdout: process.stdout,
    stderr: process.stderr,
    loadBundle: () => loadBundle(root),
    loadOverview: () => loadOverview(root),
    assessPage,
    assessItem,
  });
} catch (error) {
  if (!(error instanceof BadSource || error instanceof BadInput)) throw error;
  complain(process, error.message);
  process.exitCode = FAULT;
}
