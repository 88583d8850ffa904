import type { Counts } from './steps/counts.ts';
import { commandStep, type TestStep, vitestStep } from './steps/test-steps.ts';

/*
 * `npm test`: every check there is, in both browsers. `npm test -- unit e2e-firefox` runs only
 * the named steps, and says so.
 */

const E2E = ['--config', 'tests/e2e/vitest.config.ts'];

/** One after another: on two cores both browsers side by side take longer, and are late for the times they are held to. */
const STEPS: readonly TestStep[] = [
  commandStep('types', ['wxt', 'prepare'], ['tsc', '--noEmit']),
  commandStep('lint', ['biome', 'check', '.']),
  vitestStep('unit', []),
  commandStep('build-chrome', ['wxt', 'build']),
  commandStep('build-firefox', ['wxt', 'build', '-b', 'firefox', '--mv3']),
  commandStep('lint-extension', [
    'web-ext',
    'lint',
    '--source-dir=.output/firefox-mv3',
    '--warnings-as-errors',
  ]),
  vitestStep('e2e-chromium', E2E, { E2E_BROWSER: 'chromium' }),
  vitestStep('e2e-firefox', E2E, { E2E_BROWSER: 'firefox' }),
];

interface Result {
  readonly name: string;
  readonly counts: Counts;
  readonly seconds: number;
}

async function main(wanted: readonly string[]): Promise<number> {
  const names = STEPS.map(({ name }) => name);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length) throw new Error(`no such step: ${unknown}; there are ${names.join(', ')}`);
  const chosen = wanted.length ? STEPS.filter(({ name }) => wanted.includes(name)) : STEPS;
  const results: Result[] = [];
  for (const { name, run } of chosen) {
    console.log(`\n━━ ${name}`);
    const since = Date.now();
    const counts = await run();
    results.push({ name, counts, seconds: (Date.now() - since) / 1000 });
  }
  return summarise(results, names.length);
}

function summarise(results: readonly Result[], all: number): number {
  console.log('');
  let [passed, failed] = [0, 0];
  for (const { name, counts, seconds } of results) {
    const sign = counts.failed ? '✖' : '✔';
    const told = `${counts.passed} passed, ${counts.failed} failed`;
    console.log(`${sign} ${name.padEnd(16)} ${told} (${seconds.toFixed(1)} s)`);
    for (const test of counts.names ?? []) console.log(`    ${test}`);
    for (const test of counts.again ?? []) console.log(`    passed only when tried again: ${test}`);
    passed += counts.passed;
    failed += counts.failed;
  }
  if (results.length < all) console.log('Only the named steps were run.');
  console.log(`${passed} passed, ${failed} failed`);
  return failed ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
