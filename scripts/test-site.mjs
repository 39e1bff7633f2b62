#!/usr/bin/env node
// Opens the playground of dist/site in Chromium, without a web server: findings while typing, examples of rule pages, and
// no request except for the files of the site.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openWindow } from './editor/browser.mjs';

const site = pathToFileURL('dist/site/').href;
const dir = mkdtempSync(join(tmpdir(), 'zonewise-site-'));
const window = await openWindow(dir);
try {
  await visit(window.page);
  console.log('The playground works.');
} finally {
  await window.close();
  rmSync(dir, { recursive: true, force: true });
}

async function visit(page) {
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));

  await page.goto(`${site}playground.html`);
  await page.locator('#findings li', { hasText: 'spf/pass-all' }).waitFor();
  await page.fill('#text', '@ 300 TXT "v=spf1 -all"\n');
  await page.locator('#status', { hasText: 'No findings.' }).waitFor();

  await page.goto(`${site}rules/spf/no-ptr.html`);
  await page.getByRole('link', { name: 'Open in the playground' }).first().click();
  await page.locator('#findings button').first().click();
  assert.equal(await selected(page), 'ptr');
  await page.locator('#findings').getByRole('link', { name: 'spf/no-ptr' }).first().click();
  await page.waitForURL(`${site}rules/spf/no-ptr.html`);

  await page.goto(`${site}rules/terraform/missing-quotes.html`);
  await page.getByRole('link', { name: 'Open in the playground' }).first().click();
  await page.locator('#findings li', { hasText: 'terraform/missing-quotes' }).waitFor();
  await assert.rejects(
    page.evaluate(() => fetch('http://127.0.0.1:9/')),
    'the policy of the page forbids connections',
  );

  const others = requests.filter((url) => !url.startsWith(site) && !url.startsWith('blob:'));
  assert.deepEqual(others, []);
}

function selected(page) {
  return page
    .locator('#text')
    .evaluate(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd));
}
