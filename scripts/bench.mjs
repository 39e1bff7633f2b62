#!/usr/bin/env node
// Measures a zone of 100,000 records (or as many as the argument says): the whole check beside named-checkzone in the
// same run, and what a keystroke in the middle costs until its findings are there.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Server } from './bench/server.mjs';
import { zone } from './bench/zone.mjs';
import { bundle, PRODUCT } from './bundles.mjs';

const KEYSTROKES = 100;
const records = Number(process.argv[2] ?? 100_000);
const text = zone(records);
const dir = mkdtempSync(join(tmpdir(), 'zonewise-bench-'));
const file = join(dir, 'example.com.zone');

try {
  await bundle(PRODUCT, { minify: true });
  writeFileSync(file, text);
  console.log(`${records} records, ${(text.length / 1e6).toFixed(1)} MB`);
  whole('zonewise check', process.execPath, ['dist/cli.js', 'check', '--dns', 'off', file]);
  whole('named-checkzone -i local', 'named-checkzone', ['-i', 'local', 'example.com', file]);
  await keystrokes();
} finally {
  rmSync(dir, { recursive: true, force: true });
}

function whole(name, command, args) {
  const times = [];
  for (let run = 0; run < 3; run++) {
    const begun = performance.now();
    const { error } = spawnSync(command, args, { stdio: 'ignore' });
    if (error) return console.log(`${name}: not installed`);
    times.push(performance.now() - begun);
  }
  console.log(`${name}: ${percentile(times, 50)} ms (median of ${times.length})`);
}

async function keystrokes() {
  const server = new Server();
  await server.start();
  const uri = `file://${file}`;
  const opened = performance.now();
  server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'dns-zone', version: 0, text } });
  await findings(server, uri);
  console.log(`open: ${Math.round(performance.now() - opened)} ms`);

  const line = text.slice(0, text.indexOf('"v=spf1', text.length / 2)).split('\n').length - 1;
  const character = text.split('\n')[line].indexOf(' -all');
  const times = [];
  for (let version = 1; version <= KEYSTROKES; version++) {
    const begun = performance.now();
    server.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: { line, character }, end: { line, character } }, text: 'x' }],
    });
    await findings(server, uri);
    times.push(performance.now() - begun);
  }
  console.log(`keystroke: p50 ${percentile(times, 50)} ms, p95 ${percentile(times, 95)} ms (${KEYSTROKES})`);
  server.stop();
}

function findings(server, uri) {
  return server.request('textDocument/diagnostic', { textDocument: { uri }, identifier: 'zonewise' });
}

function percentile(values, percent) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))].toFixed(1);
}
