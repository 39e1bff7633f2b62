import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of the machine: $CHROMIUM, or one of the usual places. */
export function findChromium() {
  const found = process.env.CHROMIUM ?? INSTALLED.find((path) => existsSync(path));
  if (found === undefined) throw new Error('no Chromium found: install it or name it in $CHROMIUM');
  return found;
}

/** Opens a window for the workbench, which waits up to a minute for each element to appear. */
export async function openWindow(dir, { headless = true, colorScheme = 'light', scale = 1 } = {}) {
  const context = await chromium.launchPersistentContext(join(dir, 'chromium'), {
    executablePath: findChromium(),
    headless,
    colorScheme,
    deviceScaleFactor: scale,
    viewport: headless ? { width: 1280, height: 800 } : null,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(60_000);
  return { page, close: () => context.close() };
}
