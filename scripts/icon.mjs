#!/usr/bin/env node
// Draws images/icon.png from images/icon.svg: galleries do not accept SVG.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './editor/browser.mjs';

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
await page.setContent(`<style>body { margin: 0 }</style>${readFileSync('images/icon.svg', 'utf8')}`);
await page.screenshot({ path: 'images/icon.png', omitBackground: true });
await browser.close();
