#!/usr/bin/env node
// Acts as a user would, with the .vsix installed: opens a zone file, reads the squiggle, the Problems panel and the
// hover, picks a quick fix, saves. Leaves pictures in dist/screenshots.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWindow } from './editor/browser.mjs';
import { startServer } from './editor/server.mjs';

const SHOTS = 'dist/screenshots';
const FILE = 'example.com.zone';
const settings = {
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'workbench.colorTheme': 'Default Light Modern',
  // The same pictures with and without a network.
  'zonewise.dns.mode': 'workspace',
};

const packaged = spawnSync('npm', ['run', '--silent', 'package'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (packaged.status !== 0) process.exit(1);

mkdirSync(SHOTS, { recursive: true });
const temporary = mkdtempSync(join(tmpdir(), 'zonewise-'));
const workspace = join(temporary, 'zones');
cpSync('examples', workspace, { recursive: true });
copyFileSync('test/editor/workspace/export.txt', join(workspace, 'export.txt'));
const server = await startServer({ extensions: ['zonewise.vsix'], settings });
let window;
try {
  await server.ready();
  window = await openWindow(server.dir, { scale: 1.5 });
  await visit(window.page);
} catch (error) {
  await window?.page.screenshot({ path: picture('failure') });
  console.error(error);
  process.exitCode = 1;
} finally {
  await window?.close();
  await server.stop();
  rmSync(temporary, { recursive: true, force: true });
}

async function visit(page) {
  await page.goto(`http://${server.host}/?folder=${encodeURIComponent(workspace)}`);
  await page.getByRole('treeitem', { name: FILE }).dblclick();
  await page.keyboard.press('Control+B');
  await page.locator('.squiggly-error').first().waitFor({ state: 'attached' });
  await shoot(page, 'squiggles');

  await page.keyboard.press('Control+Shift+M');
  const row = page.locator('.markers-panel .monaco-list-row', { hasText: 'spf/pass-all' });
  await row.waitFor();
  const { line, column } = find('+all');
  assert.match(await row.innerText(), new RegExp(`Ln\\s${line},\\sCol\\s${column}`));
  await shoot(page, 'problems');

  await goTo(page, find('ptr '));
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+I');
  const hover = page.locator('.monaco-hover:visible', { hasText: 'RFC 7208' });
  await hover.waitFor();
  await shoot(page, 'hover');
  await page.keyboard.press('Escape');

  await goTo(page, find('+all'));
  await pickFix(page);
  await page.keyboard.press('Control+S');
  await until('the fix is on disk', () => !text().includes('+all'));
  await shoot(page, 'fixed');

  await page.keyboard.press('Control+B');
  await page.getByRole('treeitem', { name: 'export.txt' }).dblclick();
  const notice = page.locator('.notification-toast', { hasText: 'looks like a DNS zone file' });
  await notice.waitFor();
  await language(page, 'DNS Zone').waitFor();
  await shoot(page, 'recognised');
  await notice.getByRole('button', { name: 'Undo' }).click();
  await language(page, 'Plain Text').waitFor();
}

function language(page, name) {
  return page.locator('.statusbar-item', { hasText: name });
}

/** Right after a jump the key can get lost while the editor takes the focus: it is pressed until the menu is there. */
async function pickFix(page) {
  const menu = page.locator('.action-widget', { hasText: '-all' });
  await until('the menu of fixes', async () => {
    await page.keyboard.press('Control+.');
    return menu.waitFor({ timeout: 4000 }).then(
      () => true,
      () => false,
    );
  });
  await shoot(page, 'quick-fix');
  await menu.getByText('-all').first().click();
}

async function goTo(page, { line, column }) {
  await page.keyboard.press('Control+G');
  await page.keyboard.type(`${line}:${column}`);
  await page.keyboard.press('Enter');
}

/** The first occurrence in the file on disk; lines and columns from 1. */
function find(needle) {
  const before = text().slice(0, text().indexOf(needle)).split('\n');
  return { line: before.length, column: before.at(-1).length + 1 };
}

function text() {
  return readFileSync(join(workspace, FILE), 'utf8');
}

async function until(what, ask) {
  for (let attempt = 0; attempt < 30; attempt++) {
    if (await ask()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`waited in vain for: ${what}`);
}

async function shoot(page, name) {
  await page.waitForTimeout(500);
  await page.screenshot({ path: picture(name) });
  console.log(`  ok    ${name}`);
}

function picture(name) {
  return join(SHOTS, `${name}.png`);
}
