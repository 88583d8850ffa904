/** How many tests of a step passed and failed; a step that counts nothing is itself one test. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** The tests that failed, by their full names, where they have any. */
  readonly names?: readonly string[];
  /** The tests that passed only when tried again, each with what was wrong before. */
  readonly again?: readonly string[];
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

/** One test there; `failureMessages` also of the tries before the one that passed. */
interface TestResult {
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages?: readonly string[];
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
  const results = (report.testResults ?? []).flatMap((file) => file.assertionResults);
  return {
    passed,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    names: results.filter(({ status }) => status !== 'passed').map(({ fullName }) => fullName),
    again: results.flatMap(triedAgain),
  };
}

/** Empty but for a test that passed after it had failed: such a test is told, for its cause is still there. */
function triedAgain({ fullName, status, failureMessages: [first] = [] }: TestResult): string[] {
  return status === 'passed' && first ? [`${fullName}: ${first.split('\n')[0]}`] : [];
}
