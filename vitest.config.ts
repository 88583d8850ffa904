import { defineConfig } from 'vitest/config';

/** Tests that hold a figure of time: one after another, once no other test is running. */
const TIMED = [
  'tests/**/speed.test.ts',
  'tests/**/hostile.test.ts',
  'tests/cli/check/stream.test.ts',
];

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 20_000,
    // Test files share their workers: every file restores what it replaces. A quarter of the time is saved.
    isolate: false,
    // By itself Vitest leaves one core to whoever waits for it.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/bench/**', 'node_modules/**', ...TIMED],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'timed',
          include: TIMED,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          // Machines stall. Whatever passed only when tried again is named at the end of a run.
          retry: 2,
        },
      },
    ],
  },
});
