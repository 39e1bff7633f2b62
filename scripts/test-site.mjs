#!/usr/bin/env node
// Opens the playground of dist/site in Chromium, without a web server: findings while typing, what hovers and completion
// show, fixes, the keyboard, examples of rule pages, and no request except for the files of the site.
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
  const { page } = window;
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  for (const part of [typing, hovering, fixing, keyboard, examples, connections]) {
    console.log(part.name);
    await part(page);
  }
  const others = requests.filter((url) => !url.startsWith(site) && !url.startsWith('blob:'));
  assert.deepEqual(others, []);
  console.log('The playground works.');
} finally {
  await window.close();
  rmSync(dir, { recursive: true, force: true });
}

async function typing(page) {
  await page.goto(`${site}playground.html`);
  await found(page, 'spf/pass-all');
  await editor(page).fill('@ 300 TXT "v=spf1 -all"\n');
  await page.locator('#status', { hasText: 'No findings.' }).waitFor();
}

/** What a record holds is shown as text, never as HTML. */
async function hovering(page) {
  await open(page, '@ 300 TXT "v=spf1 ptr -all <img src=x>"\n');
  await found(page, 'spf/no-ptr');
  await page.locator('.cm-lintRange').first().hover();
  const hover = page.locator('.cm-lsp-hover-tooltip');
  await hover.waitFor();
  assert.match(await hover.textContent(), /SPF/);
  assert.equal(await hover.locator('img').count(), 0);
  await page.locator('.cm-tooltip-lint').getByRole('link', { name: 'spf/no-ptr' }).waitFor();
}

async function fixing(page) {
  await open(page, '_dmarc 300 TXT "v=DMARC1; p=rejct"\n');
  await page
    .locator('#findings')
    .getByRole('button', { name: /reject/ })
    .first()
    .click();
  await page
    .locator('#status', { hasText: 'No findings.' })
    .or(page.locator('#findings', { hasText: 'no-reports' }))
    .waitFor();
  assert.equal(await textOf(page), '_dmarc 300 TXT "v=DMARC1; p=reject"\n');
  await page.keyboard.press('Control+z');
  await found(page, 'dmarc/invalid-policy');
}

async function keyboard(page) {
  await open(page, '@ 300 TXT "v=spf1 ptr -all"\n');
  await found(page, 'spf/no-ptr');
  await editor(page).focus();
  await page.keyboard.press('F8');
  await page.locator('.cm-tooltip-lint').waitFor();
  assert.equal(await selected(page), 'ptr');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('@ 300 ');
  await page.keyboard.press('Control+Space');
  await page.locator('.cm-tooltip-autocomplete').getByRole('option', { name: /^MX/ }).first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await page.locator('#findings button:focus').waitFor();
}

async function examples(page) {
  await page.goto(`${site}rules/spf/no-ptr.html`);
  await page.getByRole('link', { name: 'Open in the playground' }).first().click();
  await page.locator('#findings button').first().click();
  assert.equal(await selected(page), 'ptr');
  await page.locator('#findings').getByRole('link', { name: 'spf/no-ptr' }).first().click();
  await page.waitForURL(`${site}rules/spf/no-ptr.html`);

  await page.goto(`${site}rules/terraform/missing-quotes.html`);
  await page.getByRole('link', { name: 'Open in the playground' }).first().click();
  await found(page, 'terraform/missing-quotes');
}

async function connections(page) {
  await assert.rejects(
    page.evaluate(() => fetch('http://127.0.0.1:9/')),
    'the policy of the page forbids connections',
  );
}

/** Opens a text in the playground as a link does. */
async function open(page, text) {
  await page.goto('about:blank');
  await page.goto(`${site}playground.html#zone=${encodeURIComponent(text)}`);
}

function editor(page) {
  return page.getByRole('textbox', { name: 'Zone file or Terraform' });
}

function found(page, rule) {
  return page.locator('#findings li', { hasText: rule }).first().waitFor();
}

async function textOf(page) {
  return (await editor(page).locator('.cm-line').allTextContents()).join('\n');
}

function selected(page) {
  return page.evaluate(() => {
    const { shadowRoot } = document.querySelector('#editor');
    return shadowRoot.getSelection().toString();
  });
}
