import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts'],
    setupFiles: ['test/unit/setup.ts'],
    testTimeout: 60_000,
    // Nothing in the product keeps state between files: one worker reads the modules once for all of them.
    isolate: false,
    pool: 'threads',
  },
});
