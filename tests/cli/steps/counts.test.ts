import { expect, test } from 'vitest';
import { countsOf } from '../../../src/cli/steps/counts.ts';

const report = (passed: number, failed = 0, skipped = 0, todo = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numTodoTests: todo,
});

test.each([
  ['all passed', report(7), 0, { passed: 7, failed: 0 }],
  ['some failed', report(7, 2), 1, { passed: 7, failed: 2 }],
  ['skipped ones count as failed', report(7, 0, 3), 0, { passed: 7, failed: 3 }],
  ['so do unwritten ones', report(7, 0, 0, 1), 0, { passed: 7, failed: 1 }],
  ['a file that did not load', report(7), 1, { passed: 7, failed: 1 }],
  ['no test at all', report(0), 0, { passed: 0, failed: 1 }],
  ['no report', undefined, 0, { passed: 0, failed: 1 }],
])('%s', (_what, found, code, counts) => {
  expect(countsOf(found, code)).toMatchObject(counts);
});

test('names the tests that failed', () => {
  const results = [
    { fullName: 'a date is read', status: 'passed' },
    { fullName: 'a range is read', status: 'failed' },
    { fullName: 'a place is read', status: 'skipped' },
  ].map((result) => ({ assertionResults: [result] }));
  expect(countsOf({ ...report(1, 1, 1), testResults: results }, 1).names).toEqual([
    'a range is read',
    'a place is read',
  ]);
});

test('tells of tests that passed only when tried again', () => {
  const results = [
    { fullName: 'a card opens', status: 'passed', failureMessages: ['Error: too late\n  at here'] },
    { fullName: 'a card closes', status: 'passed', failureMessages: [] },
    { fullName: 'a card stays', status: 'failed', failureMessages: ['Error: gone'] },
  ].map((result) => ({ assertionResults: [result] }));
  const counts = countsOf({ ...report(2, 1), testResults: results }, 1);
  expect(counts).toMatchObject({ passed: 2, failed: 1, names: ['a card stays'] });
  expect(counts.again).toEqual(['a card opens: Error: too late']);
});
