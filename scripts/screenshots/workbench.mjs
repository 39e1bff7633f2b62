import { spawnSync } from 'node:child_process';

/** What a user does with keyboard and mouse, each step awaited. */
export class Workbench {
  constructor(page) {
    this.page = page;
  }

  async open(url) {
    await this.page.goto(url);
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  /** Opens a file by its path in the folder. */
  async file(path) {
    await this.press('Control+P');
    await this.page.keyboard.type(path);
    const name = path.split('/').at(-1);
    // Until it is found, the list shows files that were opened before.
    await this.page.locator('.quick-input-list .monaco-list-row').first().filter({ hasText: name }).waitFor();
    await this.page.waitForTimeout(800);
    await this.press('Enter');
    await this.page.locator('.tab.active', { hasText: name }).first().waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Waits until the server has checked the open file. */
  async checked() {
    await this.page
      .locator('.squiggly-error, .squiggly-warning, .squiggly-info')
      .first()
      .waitFor({ state: 'attached' });
    // Counts appear above the records after the findings.
    await this.page
      .locator('.codelens-decoration a')
      .first()
      .waitFor({ timeout: 10_000 })
      .catch(() => undefined);
    await this.page.waitForTimeout(1500);
  }

  async command(title) {
    await this.press('F1');
    await this.page.keyboard.type(title);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
    await this.page.waitForTimeout(500);
    await this.press('Enter');
    await this.page.waitForTimeout(1000);
  }

  /** Puts the cursor before a text, which must be visible. */
  async goTo(line, column) {
    await this.press('Control+G');
    await this.page.keyboard.type(`${line}:${column}`);
    await this.press('Enter');
    await this.page.waitForTimeout(500);
  }

  async type(text) {
    await this.page.keyboard.type(text, { delay: 40 });
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async hideSideBar() {
    await this.press('Control+B');
  }

  /** Accepts steps of a QuickPick as they are proposed. */
  async accept(times) {
    for (let step = 0; step < times; step++) {
      await this.page.waitForTimeout(1200);
      await this.press('Enter');
    }
    await this.page.waitForTimeout(1200);
  }

  /** The frame of the panel that is open. */
  async panel() {
    await this.page.locator('iframe.webview.ready').first().waitFor({ state: 'attached' });
    const outer = this.page.frameLocator('iframe.webview.ready').first();
    return outer.frameLocator('iframe#active-frame');
  }

  async shoot(path) {
    await this.page
      .locator('.notifications-toasts .codicon-notifications-clear')
      .first()
      .click({ timeout: 300 })
      .catch(() => undefined);
    await this.page.waitForTimeout(1500);
    await this.page.screenshot({ path });
    spawnSync('pngquant', ['--force', '--skip-if-larger', '--quality', '60-95', '--strip', '--output', path, path]);
  }
}
