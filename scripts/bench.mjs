#!/usr/bin/env node
// Measures a check of whole zones beside the servers' own checkers, and what one edit of each kind costs the language
// server until its findings are there, and how long each feature takes. Medians of one run; trust ratios, not absolute times.
//   npm run bench                 10,000 and 100,000 records
//   npm run bench -- 1000000      another size
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { changes, EDITS, placeOf } from './bench/edits.mjs';
import { features } from './bench/features.mjs';
import { initialize } from './bench/initialize.mjs';
import { measure, percentile, row } from './bench/measure.mjs';
import { Server } from './bench/server.mjs';
import { ZONES } from './bench/zone.mjs';
import { bundle, PRODUCT } from './bundles.mjs';

const RUNS = 3;
const EDITS_EACH = 15;
const sizes = process.argv.slice(2).map(Number);
const dir = mkdtempSync(join(tmpdir(), 'zonewise-bench-'));

try {
  await bundle(PRODUCT, { minify: true });
  for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) {
    for (const [name, zone] of Object.entries(ZONES)) {
      const text = zone(size);
      const file = join(dir, `${name}.zone`);
      writeFileSync(file, text);
      console.log(`\n${name}, ${size} records, ${(text.length / 1e6).toFixed(1)} MB`);
      checks(file);
      if (name === 'mail') await edits(file, text);
    }
  }
  console.log('\nstart');
  starts();
  await initialize();
} finally {
  rmSync(dir, { recursive: true, force: true });
}

function checks(file) {
  const peer = measure('named-checkzone', ['-i', 'local', 'example.com', file], RUNS);
  row('named-checkzone -i local', peer);
  row('kzonecheck', measure('kzonecheck', ['-o', 'example.com.', file], RUNS), peer);
  row('nsd-checkzone', measure('nsd-checkzone', ['example.com', file], RUNS), peer);
  const options = ['--dns', 'workspace', '--format', 'json', file];
  row('zonewise check', measure(process.execPath, ['dist/cli.js', 'check', ...options], RUNS), peer);
}

function starts() {
  const bare = measure(process.execPath, ['-e', '0'], 5);
  row('node -e 0', bare);
  row('zonewise --version', measure(process.execPath, ['dist/cli.js', '--version'], 5), bare);
  row('zonewise check, 12 records', measure(process.execPath, ['dist/cli.js', 'check', 'examples'], 5), bare);
}

async function edits(file, text) {
  const server = new Server();
  await server.start();
  const uri = `file://${file}`;
  const opened = performance.now();
  server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'dns-zone', version: 0, text } });
  const items = (await findings(server, uri))?.items ?? [];
  console.log(`  open: ${Math.round(performance.now() - opened)} ms, ${items.length} diagnostics`);
  let version = 0;
  for (const [name, edit] of Object.entries(EDITS)) {
    const place = placeOf(text, edit);
    if (place === undefined) continue;
    const change = changes(place, edit);
    const times = [];
    for (let i = 0; i < EDITS_EACH * 2; i++) {
      const begun = performance.now();
      const contentChanges = [i % 2 === 0 ? change.type : change.delete];
      server.notify('textDocument/didChange', { textDocument: { uri, version: ++version }, contentChanges });
      await findings(server, uri);
      times.push(performance.now() - begun);
    }
    console.log(`  edit, ${name}: p50 ${percentile(times, 50)} ms, p95 ${percentile(times, 95)} ms`);
  }
  await features(server, uri, text);
  server.stop();
}

function findings(server, uri) {
  return server.request('textDocument/diagnostic', { textDocument: { uri }, identifier: 'zonewise' });
}
