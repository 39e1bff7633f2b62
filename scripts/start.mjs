#!/usr/bin/env node
// Builds, and checks examples/. Findings are what the examples are for: only an error while reading them is a failure.
import { spawnSync } from 'node:child_process';
import { bundle, PRODUCT } from './bundles.mjs';

try {
  await bundle(PRODUCT, { minify: false });
  const { status } = spawnSync(process.execPath, ['dist/cli.js', 'check', 'examples/'], { stdio: 'inherit' });
  process.exitCode = status === 0 || status === 1 ? 0 : 1;
} catch (error) {
  console.error(`start: ${error.message}`);
  process.exitCode = 1;
}
