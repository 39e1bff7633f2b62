import { rm, stat } from 'node:fs/promises';
import { build } from 'esbuild';
import { lazily } from './lazily.mjs';
import { buildSplit, startSize } from './split.mjs';

// Some libraries' CommonJS files call `require` in ways that no bundler can follow; their modules can be followed.
const node = { platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
const browser = { platform: 'browser', target: 'es2023' };
const vscode = { external: ['vscode'] };

/**
 * Large modules that most files never need, each in a separate bundle that Node loads on the first call. Browsers
 * cannot load a file synchronously, so there they stay in the main bundle. Functions only; `default` is a
 * module that is one itself.
 */
const LATER = [
  { module: /^tldts$/, file: 'public-suffix.js', functions: ['getDomain', 'getPublicSuffix', 'parse'] },
  { module: /^[.]\/romanian$/, file: 'romanian.js', functions: ['romanian', 'romanianRules'] },
  { module: /^yaml$/, file: 'yaml.js', functions: ['isAlias', 'isMap', 'isScalar', 'isSeq', 'parseDocument'] },
  { module: /^jsonc-parser$/, file: 'jsonc-parser.js', functions: ['parseTree', 'printParseErrorCode'] },
  { module: /^dns-packet$/, file: 'dns-packet.js', functions: ['decode', 'encode'] },
  { module: /^picomatch$/, file: 'picomatch.js', functions: ['default', 'scan'] },
];
const nodeServer = { ...node, plugins: [lazily(LATER)] };

/**
 * The bundles that are shipped. `budget` is the largest size in KB (1000 octets) that a minified bundle may have. One
 * that is `split` has a file for each `import()`; its budget is for our own code that it loads at start.
 */
export const PRODUCT = [
  { out: 'dist/client.js', entry: 'client/src/node.ts', budget: 40, split: true, options: { ...node, ...vscode } },
  { out: 'dist/panel.js', entry: 'client/panel/main.ts', budget: 30, options: { ...browser, format: 'iife' } },
  { out: 'dist/server.js', entry: 'server/src/node/main.ts', budget: 1055, options: nodeServer },
  {
    out: 'dist/cli.js',
    entry: 'server/src/cli/main.ts',
    budget: 820,
    options: { ...nodeServer, banner: { js: '#!/usr/bin/env node' } },
  },
  { out: 'dist/mcp.js', entry: 'server/src/mcp/main.ts', budget: 1400, options: nodeServer },
  {
    out: 'dist/library.mjs',
    entry: 'server/src/library/main.ts',
    budget: 1250,
    options: { ...browser, format: 'esm' },
  },
  { out: 'dist/public-suffix.js', entry: 'node_modules/tldts/dist/es6/index.js', budget: 140, options: node },
  { out: 'dist/romanian.js', entry: 'server/src/messages/romanian.ts', budget: 170, options: node },
  { out: 'dist/yaml.js', entry: 'node_modules/yaml/dist/index.js', budget: 130, options: node },
  { out: 'dist/dns-packet.js', entry: 'node_modules/dns-packet/index.js', budget: 40, options: node },
  { out: 'dist/jsonc-parser.js', entry: 'node_modules/jsonc-parser/lib/esm/main.js', budget: 30, options: node },
  { out: 'dist/picomatch.js', entry: 'node_modules/picomatch/index.js', budget: 30, options: node },
  {
    out: 'dist/web/client.js',
    entry: 'client/src/browser.ts',
    budget: 460,
    options: { ...browser, ...vscode, format: 'cjs' },
  },
  {
    out: 'dist/web/server.js',
    entry: 'server/src/browser/main.ts',
    budget: 1600,
    options: { ...browser, format: 'iife' },
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
 * Builds each bundle; a minified one has no source map. Returns the sizes in octets by output file, and what esbuild
 * knows about each bundle.
 */
export async function bundle(bundles, { minify }) {
  await Promise.all(bundles.flatMap(({ out }) => [rm(out, { force: true }), rm(`${out}.map`, { force: true })]));
  const results = await settleAll(bundles.map((each) => bundleOne(each, minify)));
  const metafiles = results.map(({ metafile }) => metafile);
  const sizes = await Promise.all(bundles.map((each, index) => sizeOf(each, metafiles[index])));
  return { sizes: new Map(bundles.map(({ out }, index) => [out, sizes[index]])), metafiles };
}

async function sizeOf({ out, split }, metafile) {
  return split ? startSize(metafile, out, (path) => !path.includes('node_modules/')) : (await stat(out)).size;
}

function bundleOne({ out, entry, split, options }, minify) {
  const run = split ? buildSplit : build;
  return run({
    ...options,
    entryPoints: [entry],
    outfile: out,
    bundle: true,
    metafile: true,
    minify,
    sourcemap: minify ? false : 'linked',
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
  });
}

/** Waits for all, so that every broken bundle is reported and not only the first. */
async function settleAll(promises) {
  const settled = await Promise.allSettled(promises);
  const failed = settled.filter(({ status }) => status === 'rejected');
  if (failed.length > 0) throw new Error(`${failed.length} of ${promises.length} bundles were not built`);
  return settled.map(({ value }) => value);
}
