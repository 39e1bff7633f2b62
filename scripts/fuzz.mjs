#!/usr/bin/env node
// Mutates zone files, mail records, Terraform and whole workspaces, and reports the first input that breaks a promise.
//   npm run fuzz                              a minute, another seed each time
//   npm run fuzz -- --seed 42 --time 600      the same inputs again, for ten minutes
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({ options: { seed: { type: 'string' }, time: { type: 'string', default: '60' } } });
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const time = Number(values.time);

if (!Number.isInteger(seed) || !(time > 0)) {
  console.error('fuzz: --seed takes a whole number, --time seconds');
  process.exitCode = 2;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'zonewise-fuzz-'));
  const outfile = join(folder, 'fuzz.cjs');
  try {
    await build({
      entryPoints: ['test/fuzz/main.ts'],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      mainFields: ['module', 'main'],
      outfile,
      logLevel: 'error',
    });
    const { fuzz } = createRequire(import.meta.url)(outfile);
    process.exitCode = fuzz({ seed, seconds: time }) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
