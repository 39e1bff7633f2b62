import { defineConfig } from 'vitest/config';

/** Tests that start name servers on loopback ports. They skip where `named` is not installed. */
export default defineConfig({
  root: import.meta.dirname,
  test: { include: ['*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
