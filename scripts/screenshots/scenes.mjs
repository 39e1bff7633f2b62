import { readFileSync } from 'node:fs';

const ZONE = 'shop.example.zone';
const BOUNCE =
  '2026-11-24 09:12:01 1rX2ab-0004Cd-Ef ** ana@gmail.com F=<office@shop.example> R=dnslookup T=remote_smtp ' +
  'H=gmail-smtp-in.l.google.com [192.0.2.1] X=TLS1.2:ECDHE_ECDSA_AES128_GCM_SHA256:128 CV=yes: SMTP error from remote mail ' +
  'server after pipelined end of data: 550-5.7.26 This message does not have authentication information or fails to\\n' +
  '550-5.7.26 pass authentication checks.\n';

/**
 * The pictures: `act` leads to what is shown. A scene is light and English unless it has a `theme` or `language`.
 * `files` are added to the workspace.
 */
export const SCENES = [
  { name: 'zonewise', act: hover },
  { name: 'hover-contrast', theme: 'contrast', act: hover },
  { name: 'hover-ro', language: 'ro', act: hover },
  { name: 'quick-fix', act: quickFix },
  { name: 'completion', act: completion },
  { name: 'outline', act: outline },
  { name: 'spf-tree', act: spfTree },
  { name: 'spf-tree-dark', theme: 'dark', act: spfTree },
  { name: 'spf-what-if', act: whatIf },
  { name: 'call-hierarchy', act: callHierarchy },
  { name: 'references', act: references },
  { name: 'mail-authentication', act: mailView },
  { name: 'mail-authentication-dark', theme: 'dark', act: mailView },
  { name: 'mail-authentication-ro', language: 'ro', act: mailView },
  { name: 'missing-dkim', act: missingDkim },
  { name: 'wizard', act: wizard },
  { name: 'compare', act: compare },
  { name: 'bounce', files: { 'exim_mainlog.txt': BOUNCE }, act: bounce },
  { name: 'terraform', act: terraform },
];

async function hover(workbench) {
  await workbench.file(ZONE);
  await workbench.checked();
  await workbench.hideSideBar();
  await workbench.goTo(...before(ZONE, 'ptr'));
  await workbench.press('Control+K', 'Control+I');
  await workbench.page.locator('.monaco-hover:visible', { hasText: 'RFC 7208' }).first().waitFor();
}

async function quickFix(workbench) {
  await workbench.file(ZONE);
  await workbench.checked();
  await workbench.hideSideBar();
  await workbench.goTo(...before(ZONE, '+all'));
  await menuOfFixes(workbench);
}

/** With the light bulb: a key can get lost while the editor takes the focus, and pressed twice it accepts a fix. */
async function menuOfFixes({ page }) {
  await page.locator('[class*="lightbulb" i], [class*="light-bulb" i]').first().click();
  await page.locator('.action-widget').first().waitFor();
}

async function completion(workbench) {
  await workbench.file(ZONE);
  await workbench.checked();
  await workbench.hideSideBar();
  await workbench.goTo(...after(ZONE, 'v=spf1 a', 2));
  await workbench.type(' goo');
  await workbench.page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
}

async function outline(workbench) {
  await workbench.file(ZONE);
  await workbench.checked();
  await workbench.hideSideBar();
  await workbench.press('Control+Shift+O');
  await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'shop.example' }).first().waitFor();
}

async function spfTree(workbench) {
  await workbench.file(ZONE);
  await workbench.checked();
  await workbench.hideSideBar();
  await workbench.goTo(...before(ZONE, 'mx ptr'));
  await workbench.command('Zonewise: Show SPF Tree');
  const panel = await workbench.panel();
  await panel.locator('svg').first().waitFor();
}

async function whatIf(workbench) {
  await spfTree(workbench);
  const panel = await workbench.panel();
  const boxes = panel.getByRole('checkbox');
  await boxes.first().waitFor();
  await boxes.nth(2).click();
}

async function callHierarchy(workbench) {
  await workbench.file(ZONE);
  await workbench.checked();
  await workbench.goTo(...before(ZONE, 'mx ptr'));
  await workbench.command('Calls: Show Call Hierarchy');
  await workbench.page.locator('.monaco-list-row', { hasText: 'of 10 lookups' }).first().waitFor();
  await workbench.page.getByRole('button', { name: 'Show Outgoing Calls' }).click();
  await workbench.page.locator('.monaco-list-row', { hasText: '_spf.shop.example' }).first().waitFor();
}

async function references(workbench) {
  await workbench.file(ZONE);
  await workbench.checked();
  await workbench.hideSideBar();
  await workbench.goTo(...after(ZONE, '\nmai'));
  await workbench.command('Peek References');
}

async function mailView(workbench) {
  await workbench.file(ZONE);
  await workbench.checked();
  // Room for the view: the list of files is folded.
  await workbench.page.locator('.pane-header', { hasText: 'zones' }).first().click();
  await workbench.command('Zonewise: Show Mail Authentication');
  await workbench.page.locator('.monaco-list-row', { hasText: 'DMARC' }).first().waitFor();
}

async function missingDkim(workbench) {
  await workbench.file(ZONE);
  await workbench.checked();
  await workbench.hideSideBar();
  await workbench.goTo(...before(ZONE, '10 mail'));
  await menuOfFixes(workbench);
}

async function wizard(workbench) {
  await workbench.file('old/shop.example.db');
  await workbench.hideSideBar();
  await workbench.command('Zonewise: Add SPF Record');
  await workbench.page.waitForTimeout(2000);
}

async function compare(workbench) {
  await workbench.file(ZONE);
  await workbench.file('old/shop.example.db');
  await workbench.hideSideBar();
  await workbench.command('Zonewise: Compare Mail Records With');
  // What is typed before the list is there would go into the file.
  const rows = workbench.page.locator('.quick-input-widget:visible', { hasText: 'shop.example.db with' });
  await rows.locator('.monaco-list-row').first().waitFor();
  await workbench.type(ZONE);
  await workbench.page.waitForTimeout(1500);
  await workbench.press('Enter');
  await workbench.page.locator('.diff-editor, .monaco-diff-editor').first().waitFor();
}

async function bounce(workbench) {
  await workbench.file(ZONE);
  await workbench.checked();
  await workbench.file('exim_mainlog.txt');
  await workbench.hideSideBar();
  await workbench.command('Zonewise: Explain Bounce Message');
  const panel = await workbench.panel();
  await panel.locator('h1, h2').first().waitFor();
}

async function terraform(workbench) {
  await workbench.file('dns/main.tf');
  await workbench.checked();
  await workbench.hideSideBar();
  await workbench.goTo(...before('dns/main.tf', '10 mail'));
  await menuOfFixes(workbench);
  await workbench.press('Enter');
  await workbench.page.locator('.view-line', { hasText: '_dmarc' }).first().waitFor();
}

/** Line and column, from 1, where a text of a file in the workspace begins; `count`: which occurrence of it. */
function before(path, needle, count = 1) {
  return positionOf(path, needle, count, 0);
}

/** The same for its end. */
function after(path, needle, count = 1) {
  return positionOf(path, needle, count, needle.length);
}

function positionOf(path, needle, count, length) {
  const text = readFileSync(`scripts/screenshots/workspace/${path}`, 'utf8');
  let at = -1;
  for (let found = 0; found < count; found++) at = text.indexOf(needle, at + 1);
  if (at < 0) throw new Error(`${path} does not contain ${needle}`);
  const lines = text.slice(0, at + length).split('\n');
  return [lines.length, lines.at(-1).length + 1];
}
