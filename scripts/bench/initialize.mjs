import { performance } from 'node:perf_hooks';
import { build } from 'esbuild';
import { percentile, row } from './measure.mjs';
import { Server } from './server.mjs';

const RUNS = 7;

/** A minimal language server. */
const BARE = {
  file: 'dist/bench/bare.js',
  contents: `
    import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
    const connection = createConnection(ProposedFeatures.all);
    connection.onInitialize(() => ({ capabilities: {} }));
    connection.listen();`,
};

/** Measures from the start of the process to the answer to `initialize`, beside a server that has only the library. */
export async function initialize() {
  await build({
    stdin: { contents: BARE.contents, resolveDir: '.' },
    outfile: BARE.file,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
  });
  const figures = new Map([BARE.file, 'dist/server.js'].map((file) => [file, { cpu: [], wall: [] }]));
  // One after the other, so that a busy spell of the machine affects both.
  for (let run = 0; run < RUNS; run++) {
    for (const [file, { cpu, wall }] of figures) {
      const begun = performance.now();
      const server = new Server(file);
      await server.start();
      wall.push(performance.now() - begun);
      cpu.push(server.cpuTime());
      server.stop();
    }
  }
  const [bare, own] = Array.from(figures.values(), ({ cpu, wall }) => ({
    cpu: Number(percentile(cpu, 50)),
    wall: Number(percentile(wall, 50)),
  }));
  row('initialize, bare server', bare);
  row('initialize', own, bare);
}
