import { rm, stat } from 'node:fs/promises';
import { build } from 'esbuild';
import { LATER } from './later.mjs';
import { lazily } from './lazily.mjs';
import { packed } from './packed.mjs';
import { buildSplit, ownSize, startFiles } from './split.mjs';

// Some libraries' CommonJS files call `require` in ways that no bundler can follow; their modules can be followed.
const node = { platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
const browser = { platform: 'browser', target: 'es2023' };
const vscode = { external: ['vscode'] };

const nodeServer = { ...node, plugins: [lazily(LATER)] };

/** Node 22.1 keeps what it has compiled, where it can write; no file may be loaded before that. */
const CACHE = "require('node:module').enableCompileCache?.();";

/**
 * The bundles that are shipped. `budget` is the largest size in KB (1000 octets) that a minified bundle may have. Those
 * with a `folder` have a file in it for what they load later, and for what bundles of the same folder share; their budget
 * is for what they load at start, and for `own` code without libraries if so marked.
 */
export const PRODUCT = [
  {
    out: 'dist/client.js',
    entry: 'client/src/node.ts',
    budget: 40,
    folder: 'client',
    own: true,
    options: { ...node, ...vscode },
  },
  { out: 'dist/panel.js', entry: 'client/panel/main.ts', budget: 30, options: { ...browser, format: 'iife' } },
  {
    out: 'dist/server.js',
    entry: 'server/src/node/main.ts',
    budget: 220,
    folder: 'server',
    banner: CACHE,
    options: nodeServer,
  },
  {
    out: 'dist/cli.js',
    entry: 'server/src/cli/main.ts',
    budget: 660,
    folder: 'server',
    banner: `#!/usr/bin/env node\n${CACHE}`,
    options: nodeServer,
  },
  {
    out: 'dist/mcp.js',
    entry: 'server/src/mcp/main.ts',
    budget: 950,
    folder: 'server',
    banner: CACHE,
    options: nodeServer,
  },
  {
    out: 'dist/library.mjs',
    entry: 'server/src/library/main.ts',
    budget: 1050,
    options: { ...browser, format: 'esm', plugins: [packed] },
  },
  {
    out: 'dist/web/client.js',
    entry: 'client/src/browser.ts',
    budget: 460,
    options: { ...browser, ...vscode, format: 'cjs' },
  },
  {
    out: 'dist/web/server.js',
    entry: 'server/src/browser/main.ts',
    budget: 1400,
    options: { ...browser, format: 'iife', plugins: [packed] },
  },
];

/** The types of the library, and where they may come from. */
export const LIBRARY_TYPES = {
  entry: 'server/src/library/main.ts',
  out: 'dist/types',
  folders: ['server/src/library', 'server/src/features/report'],
};

/** The test suites that run inside an editor, one for each kind of extension host. */
export const EDITOR_TESTS = [
  { out: 'dist/test/node.js', entry: 'test/editor/node.ts', options: { ...node, external: ['vscode', 'mocha'] } },
  {
    out: 'dist/test/web.js',
    entry: 'test/editor/web.ts',
    // Without `module`, Mocha's browser build becomes a global and does not replace what the bundle exports.
    options: { ...browser, ...vscode, format: 'cjs', define: { global: 'globalThis', module: 'undefined' } },
  },
];

/**
 * Builds each bundle; a minified one has no source map. Returns the sizes in octets by output file, and esbuild's
 * metafile of each bundle.
 */
export async function bundle(bundles, { minify }) {
  await Promise.all(bundles.flatMap(({ out }) => [rm(out, { force: true }), rm(`${out}.map`, { force: true })]));
  const keyOf = ({ folder, out }) => folder ?? out;
  const groups = Array.from(new Set(bundles.map(keyOf)), (key) => bundles.filter((each) => keyOf(each) === key));
  const results = await settleAll(groups.map((group) => buildGroup(group, minify)));
  const metafiles = results.map(({ metafile }) => metafile);
  const sizes = await Promise.all(
    groups.flatMap((group, index) => group.map(async (each) => [each.out, await sizeOf(each, metafiles[index])])),
  );
  return { sizes: new Map(sizes), metafiles };
}

async function sizeOf({ out, own }, metafile) {
  const files = startFiles(metafile, out);
  if (own) return ownSize(metafile, files);
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function buildGroup(group, minify) {
  const [{ out, entry, folder, options }] = group;
  const all = {
    ...options,
    bundle: true,
    metafile: true,
    minify,
    sourcemap: minify ? false : 'linked',
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
  };
  return folder === undefined ? build({ ...all, entryPoints: [entry], outfile: out }) : buildSplit(group, folder, all);
}

/** Waits for all, so that every broken bundle is reported and not only the first. */
async function settleAll(promises) {
  const settled = await Promise.allSettled(promises);
  const failed = settled.filter(({ status }) => status === 'rejected');
  if (failed.length > 0) throw new Error(`${failed.length} of ${promises.length} bundles were not built`);
  return settled.map(({ value }) => value);
}
