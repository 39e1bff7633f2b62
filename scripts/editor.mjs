#!/usr/bin/env node
// Opens a real VS Code on examples/ with the extension loaded: a desktop one where possible, else the stand-in, which
// is shown in the browser of your choice.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { bundle, PRODUCT } from './bundles.mjs';
import { findDesktop, findInstalled } from './editor/desktop.mjs';
import { startServer } from './editor/server.mjs';

const PORT = 8137;
console.log('Looking for VS Code …');
const desktop = findInstalled() ?? (await findDesktop());
if (desktop) {
  console.log('Building the extension …');
  await bundle(PRODUCT, { minify: false });
  console.log(`Opening examples/ in ${desktop}, with the extension from this folder.`);
  spawnSync(desktop, [`--extensionDevelopmentPath=${resolve('.')}`, resolve('examples')], { stdio: 'inherit' });
} else {
  await serve();
}

async function serve() {
  console.log(
    'None that can be shown here: taking one that opens in a browser (the first time, it is downloaded from npm).',
  );
  console.log('Packaging the extension …');
  const { status } = spawnSync('npm', ['run', '--silent', 'package'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) process.exit(1);
  console.log('Starting the editor …');
  const server = await startServer({ extensions: ['zonewise.vsix'], port: PORT });
  process.on('SIGINT', () => void server.stop());
  process.on('SIGTERM', () => void server.stop());
  await server.ready();
  console.log(`VS Code with Zonewise: http://${server.host}/?folder=${encodeURIComponent(resolve('examples'))}`);
  console.log('Open this address in a browser: it shows the folder examples/. Ctrl+C ends the editor.');
  await server.exited;
}
