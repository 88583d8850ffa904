import { commandStep, vitestStep } from './steps/test-steps.ts';

/* `npm run soak`: what takes too long for every day, in both browsers. */

const SOAK = ['--config', 'tests/e2e/vitest.soak.config.ts'];

const steps = [
  commandStep('build-chrome', ['wxt', 'build']),
  commandStep('build-firefox', ['wxt', 'build', '-b', 'firefox', '--mv3']),
  vitestStep('soak-chromium', SOAK, { E2E_BROWSER: 'chromium' }),
  vitestStep('soak-firefox', SOAK, { E2E_BROWSER: 'firefox' }),
];

let [passed, failed] = [0, 0];
for (const { name, run } of steps) {
  console.log(`\n━━ ${name}`);
  const counts = await run();
  passed += counts.passed;
  failed += counts.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
