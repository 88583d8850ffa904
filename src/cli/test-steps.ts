import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** How many tests of a step passed and failed; a step that counts nothing is itself one test. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** The tests that failed, by their full names, where they have any. */
  readonly names?: readonly string[];
  /** The tests that passed only when tried again, each with what was wrong before. */
  readonly again?: readonly string[];
}

export interface TestStep {
  readonly name: string;
  run(): Promise<Counts>;
}

const REPORTS = join('.output', 'test');

/** A step that is one test: passed where all its commands end well. Their output shows as it comes. */
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
      const code = await execute(['vitest', 'run', ...parameters, ...reporters], env);
      return countsOf(readReport(report), code);
    },
  };
}

/** One test there; `failureMessages` also of the tries before the one that passed. */
interface TestResult {
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages?: readonly string[];
}

/** What Vitest's JSON report says of its tests. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults?: readonly {
    readonly assertionResults: readonly TestResult[];
  }[];
}

/**
 * Counts of a Vitest run. A skipped test counts as failed, for nothing is skipped silently; a run
 * that ended badly though no test failed (a file that does not load, an unhandled error) as one.
 */
export function countsOf(report: VitestReport | undefined, code: number): Counts {
  if (!report) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests } = report;
  const failed = numFailedTests + numPendingTests + numTodoTests;
  if (passed + failed === 0) return { passed: 0, failed: 1 };
  return {
    passed,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    names: resultsOf(report)
      .filter(({ status }) => status !== 'passed')
      .map(({ fullName }) => fullName),
    again: resultsOf(report).flatMap(triedAgain),
  };
}

/** Empty but for a test that passed after it had failed: such a test is told, for its cause is still there. */
function triedAgain({ fullName, status, failureMessages: [first] = [] }: TestResult): string[] {
  return status === 'passed' && first ? [`${fullName}: ${first.split('\n')[0]}`] : [];
}

const resultsOf = ({ testResults = [] }: VitestReport): TestResult[] =>
  testResults.flatMap(({ assertionResults }) => [...assertionResults]);

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}

function execute(
  [command = '', ...parameters]: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
