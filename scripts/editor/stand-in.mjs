#!/usr/bin/env node
// Stands in for the `code` binary where no desktop is available: takes the arguments that @vscode/test-electron passes
// and runs the tests in the workbench of code-server and a headless Chromium. The exit code is that of the tests.
import { readFile } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { format } from 'node:util';
import { openWindow } from './browser.mjs';
import { startServer } from './server.mjs';

/** Milliseconds without a line from the tests: longer than one test may take, or the start of the editor. */
const SILENCE = 180_000;
const args = process.argv.slice(2);
const option = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = args.find((arg) => !arg.startsWith('-'));
const extension = resolve(option('extensionDevelopmentPath'));
const tests = resolve(option('extensionTestsPath'));
const inWorker = option('extensionDevelopmentKind') === 'web';

let finish;
const finished = new Promise((resolve) => (finish = resolve));
const timer = setTimeout(() => finish(`no output of the tests for ${SILENCE / 1000} s`), SILENCE);
process.on('SIGINT', () => finish('interrupted'));
process.on('SIGTERM', () => finish('terminated'));

const server = await startServer({});
let window;
let result;
try {
  void server.exited.then((code) => finish(`the server exited with ${code}`));
  await server.ready();
  window = await openWindow(server.dir);
  await passOnOutput(window.page);
  const uri = inWorker ? await serveToWorker() : (path) => ({ scheme: 'vscode-remote', authority: server.host, path });
  await window.page.addInitScript(developExtension, { extensions: [uri(extension)], extensionTestsPath: uri(tests) });
  await window.page.goto(`http://${server.host}/?folder=${encodeURIComponent(resolve(folder))}`);
  result = await finished;
  if (typeof result === 'string') console.error(`stand-in: ${result}\n${server.log().slice(-2000)}`);
} finally {
  clearTimeout(timer);
  await window?.close();
  await server.stop();
}
process.exit(typeof result === 'number' ? result : 1);

/** The workbench calls these two: the exit code of the tests, and what it and the extension host write. */
async function passOnOutput(page) {
  await page.exposeFunction('codeAutomationExit', (code) => finish(code));
  const verbose = process.env.VERBOSE !== undefined;
  await page.exposeFunction('codeAutomationLog', (type, values) => {
    const text = format(...values).replaceAll(/\u001b\[[0-9;]*m/g, '');
    if (text.startsWith('test: ')) timer.refresh();
    if (verbose || text.startsWith('test: ')) console.log(text.replace(/^test: /, ''));
  });
}

/**
 * Runs in the page. A built workbench takes the extension under development from its configuration only, which must be
 * changed before the workbench reads it.
 */
function developExtension(options) {
  const id = 'vscode-workbench-web-configuration';
  const observer = new MutationObserver(() => {
    const meta = document.getElementById(id);
    if (meta === null) return;
    observer.disconnect();
    const configuration = JSON.parse(meta.getAttribute('data-settings'));
    configuration.developmentOptions = { ...configuration.developmentOptions, ...options };
    meta.setAttribute('data-settings', JSON.stringify(configuration));
  });
  observer.observe(document, { childList: true, subtree: true });
}

/**
 * Extensions of the remote may not start workers, those of a web page may: the folder is served over HTTP, through
 * the workbench's own proxy since its security policy refuses other origins.
 */
async function serveToWorker() {
  const types = { '.js': 'text/javascript', '.json': 'application/json' };
  const files = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    readFile(join(extension, path), (error, content) => {
      response.writeHead(error ? 404 : 200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' });
      response.end(content);
    });
  });
  await new Promise((resolve) => files.listen(0, '127.0.0.1', resolve));
  files.unref();
  const root = `/proxy/${files.address().port}`;
  return (path) => ({ scheme: 'http', authority: server.host, path: root + path.slice(extension.length) });
}
