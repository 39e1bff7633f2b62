#!/usr/bin/env node
// Takes the pictures in docs/images from the running product, with the .vsix installed. Where pngquant is installed the
// pictures take a third of the space.
//   npm run screenshots                 all of them
//   npm run screenshots -- spf-tree     those whose names contain the word
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWindow } from './editor/browser.mjs';
import { startServer } from './editor/server.mjs';
import { SCENES } from './screenshots/scenes.mjs';
import { Workbench } from './screenshots/workbench.mjs';

const FOLDER = 'docs/images';
const SIZE = { width: 1180, height: 680 };
const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
};
const SETTINGS = {
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontSize': 13,
  'breadcrumbs.enabled': true,
  'workbench.tips.enabled': false,
  // The same pictures with and without a network.
  'zonewise.dns.mode': 'workspace',
};

const wanted = process.argv.slice(2);
const scenes = SCENES.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));

const packaged = spawnSync('npm', ['run', '--silent', 'package'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (packaged.status !== 0) process.exit(1);
mkdirSync(FOLDER, { recursive: true });

for (const look of new Set(scenes.map(lookOf))) await shootAll(scenes.filter((scene) => lookOf(scene) === look));

/** Scenes of one look share an editor. */
function lookOf({ theme = 'light', language = 'en' }) {
  return `${theme} ${language}`;
}

async function shootAll(some) {
  const [{ theme = 'light', language = 'en' }] = some;
  const temporary = mkdtempSync(join(tmpdir(), 'zonewise-'));
  const settings = { ...SETTINGS, 'workbench.colorTheme': THEMES[theme], 'zonewise.language': language };
  const server = await startServer({ extensions: ['zonewise.vsix'], settings });
  let window;
  try {
    await server.ready();
    window = await openWindow(server.dir, { colorScheme: theme === 'light' ? 'light' : 'dark' });
    await window.page.setViewportSize(SIZE);
    for (const { name, files, act } of some) {
      const folder = join(temporary, name, 'zones');
      cpSync('scripts/screenshots/workspace', folder, { recursive: true });
      for (const [path, text] of Object.entries(files ?? {})) writeFileSync(join(folder, path), text);
      const workbench = new Workbench(window.page);
      await workbench.open(`http://${server.host}/?folder=${encodeURIComponent(folder)}`);
      await act(workbench).catch((error) => {
        console.error(`  FAIL  ${name}: ${error.message}`);
        process.exitCode = 1;
      });
      await workbench.shoot(join(FOLDER, `${name}.png`));
      console.log(`  ok    ${name}`);
    }
  } finally {
    await window?.close();
    await server.stop();
    rmSync(temporary, { recursive: true, force: true });
  }
}
