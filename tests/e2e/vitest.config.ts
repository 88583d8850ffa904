import { defineConfig } from 'vitest/config';

/** End-to-end tests: one real browser (named by E2E_BROWSER), shared by all files, one test at a time. */
export default defineConfig({
  test: {
    include: ['tests/e2e/*.e2e.ts'],
    environment: 'node',
    pool: 'forks',
    isolate: false,
    fileParallelism: false,
    maxWorkers: 1,
    // Only pages.e2e.ts has tests that run side by side, each in a window of its own. Most of their time is waiting; Firefox
    // is late with three.
    maxConcurrency: process.env.E2E_BROWSER === 'firefox' ? 2 : 3,
    testTimeout: 60_000,
    // Machines stall, and these tests hold times. Whatever passed only when tried again is named at the end of a run.
    retry: process.env.REPEATS ? 0 : 2,
    // The first hook starts the browser: `launch` waits two minutes for that.
    hookTimeout: 180_000,
  },
});
