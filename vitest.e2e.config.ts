import { defineConfig } from 'vitest/config';

/** Tests of the built extension in real browsers: one file at a time, because the machine has one pair of hands. */
export default defineConfig({
  test: {
    include: [
      'tests/e2e/**/*.e2e.ts',
      'tests/policy/**/*.e2e.ts',
      // They need programs of their own, see `scripts/thelounge.mjs`.
      ...(process.env.SAQTAN_ON_DEMAND ? ['tests/messengers/**/*.e2e.ts'] : []),
    ],
    globalSetup: ['tests/e2e/global-setup.ts'],
    // Browsers on a busy machine lose a chooser or a click now and then; what fails three times is a fault.
    retry: 2,
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
  },
});
