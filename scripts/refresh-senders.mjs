#!/usr/bin/env node
// Queries DNS for the current cost of the known senders and writes it into server/src/mail/spf/senders.ts.
//   npm run senders [-- [--server HOST:PORT] [--dry-run]]
// Rows that DNS cannot determine (patterns, macros, terms other than include) and names that do not answer stay as they
// are.
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';

const TABLE = new URL('../server/src/mail/spf/senders.ts', import.meta.url);

const { values: options } = parseArgs({ options: { server: { type: 'string' }, 'dry-run': { type: 'boolean' } } });
const { senders, Network, liveResolver, serverAddress, systemClock, survey, driveAsync, neverCancelled } =
  await product();

const server = options.server && (await serverAddress(options.server));
let isOffline = false;
const network = new Network(liveResolver(server ? [server] : []), {
  clock: systemClock,
  onOffline: () => (isOffline = true),
});

const seen = await Promise.all(senders.filter(isPlain).map(async (row) => ({ row, cost: await costOf(row.name) })));
if (isOffline) {
  console.error('senders: DNS does not answer; nothing was changed');
  process.exitCode = 1;
} else await report();

/** The parts of the product that query and count, bundled from TypeScript. */
async function product() {
  const contents = [
    ['senders', 'mail/spf/senders'],
    ['Network', 'dns/network'],
    ['neverCancelled', 'dns/resolver'],
    ['liveResolver', 'node/dns/live'],
    ['serverAddress', 'node/dns/servers'],
    ['systemClock', 'network/clock'],
    ['survey', 'mail/spf/evaluate/survey'],
    ['driveAsync', 'dns/drive'],
  ].map(([name, path]) => `export { ${name} } from './server/src/${path}';`);
  const { outputFiles } = await build({
    stdin: { contents: contents.join('\n'), resolveDir: new URL('..', import.meta.url).pathname, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  });
  const module = { exports: {} };
  compileFunction(outputFiles[0].text, ['module', 'require'])(module, createRequire(import.meta.url));
  return module.exports;
}

/** A name that can be queried as written. */
function isPlain({ name }) {
  return !/[*%:]/.test(name);
}

/** The terms that an include of this name spends, itself included; `undefined` if DNS did not answer all of it. */
async function costOf(name) {
  const { root, lookups, atLeast } = await driveAsync(survey(name), (question) =>
    network.resolve(question, neverCancelled),
  );
  return atLeast || !isKnown(root) ? undefined : 1 + lookups;
}

function isKnown(node) {
  return node.state === 'record' && node.terms.every(({ child }) => child === undefined || isKnown(child));
}

async function report() {
  let text = await readFile(TABLE, 'utf8');
  const date = new Date().toISOString().slice(0, 7);
  for (const { row, cost } of seen) {
    const old = `${row.cost}${row.atLeast ? ' or more' : ''}`;
    if (cost === undefined) console.log(`${row.name}: DNS does not tell; stays at ${old}`);
    else if (cost !== row.cost) console.log(`${row.name}: ${old}, now ${cost}`);
    if (cost !== undefined) text = withRow(text, { ...row, cost, date });
  }
  if (!options['dry-run']) await writeFile(TABLE, text);
}

/** The DNS answer is certain and complete. */
function withRow(text, { name, sender, cost, date }) {
  const start = text.indexOf(`  { name: '${name}',`);
  if (start < 0) throw new Error(`no row for ${name}`);
  const row = `  { name: '${name}', sender: '${sender}', cost: ${cost}, confidence: 'H', date: '${date}' },`;
  return text.slice(0, start) + row + text.slice(text.indexOf('\n', start));
}
