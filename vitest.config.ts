import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/fuzz/**/*.test.ts'],
    setupFiles: ['fake-indexeddb/auto'],
    // On a busy machine a second of work takes ten; no test measures itself by this.
    testTimeout: 30_000,
  },
});
