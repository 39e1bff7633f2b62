import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Source maps that point to files which a package leaves out are no problem of the tests.
  logLevel: 'error',
  test: {
    include: ['test/unit/**/*.test.ts'],
    setupFiles: ['test/unit/setup.ts'],
    testTimeout: 60_000,
    // It imports JSON without the attribute that Node requires.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
    // Nothing in the product keeps state between files: one worker reads the modules once for all of them.
    isolate: false,
    pool: 'threads',
  },
});
