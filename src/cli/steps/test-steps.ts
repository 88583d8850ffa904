import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Counts, countsOf, type VitestReport } from './counts.ts';
import { execute } from './execute.ts';

/** A part of `npm test`. */
export interface TestStep {
  readonly name: string;
  run(): Promise<Counts>;
}

const REPORTS = join('.output', 'test');

/** A step that is one test: passed where all its commands end well. */
export function commandStep(name: string, ...commands: readonly string[][]): TestStep {
  return {
    name,
    run: async () => {
      for (const command of commands) {
        if ((await execute(command)) !== 0) return { passed: 0, failed: 1 };
      }
      return { passed: 1, failed: 0 };
    },
  };
}

/** A step of many tests, run by Vitest and counted from its own report. */
export function vitestStep(
  name: string,
  parameters: readonly string[],
  env: Readonly<Record<string, string>> = {},
): TestStep {
  return {
    name,
    run: async () => {
      const report = join(REPORTS, `${name.replace(/\W+/g, '-')}.json`);
      mkdirSync(REPORTS, { recursive: true });
      rmSync(report, { force: true });
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const command = ['vitest', 'run', ...parameters, ...reporters];
      const code = await execute(command, env);
      return countsOf(readReport(report), code);
    },
  };
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}
