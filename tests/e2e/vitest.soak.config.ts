import { defineConfig } from 'vitest/config';
import e2e from './vitest.config.ts';

/** Long runs (`npm run soak`): as the end-to-end tests, with room for an hour. */
export default defineConfig({
  test: {
    ...e2e.test,
    include: ['tests/e2e/soak/*.soak.ts'],
    testTimeout: 3_600_000,
    retry: 0,
  },
});
