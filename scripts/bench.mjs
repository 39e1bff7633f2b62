#!/usr/bin/env node
// Measures a check of whole zones beside the servers' own checkers, what one edit of each kind costs the language server
// until its findings are there, in zones and in Terraform, and how long each feature takes. Medians of one run, which takes
// a few minutes; trust ratios, not absolute times. The last table has each measure beside its target.
//   npm run bench                 100,000 records
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
import { Targets } from './bench/targets.mjs';
import { terraform } from './bench/terraform.mjs';
import { ZONES } from './bench/zone.mjs';
import { bundle, PRODUCT } from './bundles.mjs';

const RUNS = 3;
const EDITS_EACH = 10;
/** Edits of each kind that are not counted: code is slow until it has been optimised. An even number. */
const WARM_UP = 8;
/** Milliseconds without news after which the findings are taken to be complete. */
const QUIET = 1500;
const sizes = process.argv.slice(2).map(Number);
const targets = new Targets();
const dir = mkdtempSync(join(tmpdir(), 'zonewise-bench-'));

try {
  await bundle(PRODUCT, { minify: true });
  for (const size of sizes.length > 0 ? sizes : [100_000]) {
    for (const [name, zone] of Object.entries(ZONES)) {
      const text = zone(size);
      const file = join(dir, `${name}.zone`);
      writeFileSync(file, text);
      console.log(`\n${name}, ${size} records, ${(text.length / 1e6).toFixed(1)} MB`);
      checks(name, file, size);
      if (name !== 'mail') continue;
      await edits(file, text, size);
      await directives(file, text, size);
    }
  }
  console.log('\nTerraform');
  await terraform(dir, targets);
  console.log('\nstart');
  starts();
  await initialize();
  targets.print();
} finally {
  rmSync(dir, { recursive: true, force: true });
}

function checks(zone, file, size) {
  const peer = measure('named-checkzone', ['-i', 'local', 'example.com', file], RUNS);
  row('named-checkzone -i local', peer);
  row('kzonecheck', measure('kzonecheck', ['-o', 'example.com.', file], RUNS), peer);
  row('nsd-checkzone', measure('nsd-checkzone', ['example.com', file], RUNS), peer);
  const options = ['--dns', 'workspace', '--format', 'json', file];
  const own = measure(process.execPath, ['dist/cli.js', 'check', ...options], RUNS);
  row('zonewise check', own, peer);
  if (zone === 'hosts') targets.add('hosts: check / named-checkzone, CPU', own.cpu / peer?.cpu, size);
  else targets.add('mail: check / named-checkzone, wall', own.wall / peer?.wall, size);
}

function starts() {
  const bare = measure(process.execPath, ['-e', '0'], 5);
  row('node -e 0', bare);
  row('zonewise --version', measure(process.execPath, ['dist/cli.js', '--version'], 5), bare);
  const own = measure(process.execPath, ['dist/cli.js', 'check', 'examples'], 5);
  row('zonewise check, 12 records', own, bare);
  targets.add('start / node -e 0, CPU', own.cpu / bare.cpu);
}

async function edits(file, text, size) {
  const server = new Server();
  await server.start();
  const uri = `file://${file}`;
  const opened = performance.now();
  server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'dns-zone', version: 0, text } });
  const items = (await findings(server, uri))?.items ?? [];
  console.log(`  open: ${Math.round(performance.now() - opened)} ms, ${items.length} diagnostics`);
  let version = 0;
  for (const [name, edit] of Object.entries(EDITS).filter(([, { isWide }]) => isWide !== true)) {
    const place = placeOf(text, edit);
    if (place === undefined) continue;
    const change = changes(place, edit);
    const times = [];
    let cpu = server.cpuTime();
    for (let i = -WARM_UP; i < EDITS_EACH * 2; i++) {
      if (i === 0) cpu = server.cpuTime();
      const begun = performance.now();
      const contentChanges = [i % 2 === 0 ? change.type : change.delete];
      server.notify('textDocument/didChange', { textDocument: { uri, version: ++version }, contentChanges });
      await findings(server, uri);
      if (i >= 0) times.push(performance.now() - begun);
    }
    const mean = (server.cpuTime() - cpu) / times.length;
    const wall = `p50 ${percentile(times, 50)} ms, p95 ${percentile(times, 95)} ms`;
    console.log(`  edit, ${name}: ${wall}, CPU ${mean.toFixed(1)} ms`);
    targets.add('edit, CPU ms', mean, size, name);
  }
  await features(server, uri, text);
  server.stop();
}

/** An editor that is notified when there is more gets a first answer soon after an edit that concerns every record. */
async function directives(file, text, size) {
  const server = new Server(undefined, { refreshSupport: true });
  await server.start();
  const uri = `file://${file}`;
  const open = (version) => ({ textDocument: { uri, languageId: 'dns-zone', version, text } });
  const begun = performance.now();
  server.notify('textDocument/didOpen', open(0));
  await findings(server, uri);
  targets.add('open, findings of the first lines, ms', performance.now() - begun, size);
  // The findings are complete when the last news came.
  targets.add('open, all findings, ms', (await complete(server, uri)) - begun, size);
  let version = 0;
  for (const [name, edit] of Object.entries(EDITS).filter(([, { isWide }]) => isWide)) {
    const change = changes(placeOf(text, edit), edit);
    const first = [];
    for (let i = 0; i < 4; i++) {
      const typed = performance.now();
      const contentChanges = [i % 2 === 0 ? change.type : change.delete];
      server.notify('textDocument/didChange', { textDocument: { uri, version: ++version }, contentChanges });
      await findings(server, uri);
      first.push(performance.now() - typed);
      await complete(server, uri);
    }
    targets.add('edit of a directive, first answer, ms', Number(percentile(first, 50)), size, name);
  }
  server.stop();
}

/** Waits until the server has had nothing new for a while; returns when it had something new last. */
async function complete(server, uri) {
  const quiet = () => new Promise((resolve) => setTimeout(() => resolve('quiet'), QUIET));
  let last;
  do {
    await findings(server, uri);
    last = performance.now();
  } while ((await Promise.race([server.refreshed(), quiet()])) !== 'quiet');
  return last;
}

function findings(server, uri) {
  return server.request('textDocument/diagnostic', { textDocument: { uri }, identifier: 'zonewise' });
}
