#!/usr/bin/env node
// Runs the suite of test/editor in a real VS Code: a desktop one where possible, else the stand-in. With --web the
// extension runs in the worker of a browser instead of Node, which only the stand-in can show.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { bundle, EDITOR_TESTS, PRODUCT } from './bundles.mjs';
import { findDesktop } from './editor/desktop.mjs';

const web = process.argv.includes('--web');
const desktop = web ? undefined : await findDesktop();
const standIn = new URL('editor/stand-in.mjs', import.meta.url).pathname;
console.log(`editor: ${desktop ?? `stand-in, ${web ? 'web worker' : 'Node'} host`}`);

// The tests edit their files: they get a copy.
const workspace = mkdtempSync(join(tmpdir(), 'zonewise-workspace-'));
cpSync('test/editor/workspace', workspace, { recursive: true });
try {
  await bundle([...PRODUCT, ...EDITOR_TESTS], { minify: false });
  await runTests({
    vscodeExecutablePath: desktop ?? standIn,
    extensionDevelopmentPath: resolve('.'),
    extensionTestsPath: resolve(web ? 'dist/test/web.js' : 'dist/test/node.js'),
    launchArgs: [
      workspace,
      ...(web ? ['--extensionDevelopmentKind=web'] : []),
      ...(desktop ? ['--disable-extensions'] : []),
    ],
  });
} catch (error) {
  console.error(`test-editor: ${error.message ?? error}`);
  process.exitCode = 1;
} finally {
  rmSync(workspace, { recursive: true, force: true });
}
