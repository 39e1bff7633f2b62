#!/usr/bin/env node
// Builds dist/, with the licences of what is in it. With --production the bundles are minified, have no source maps and
// are held to their budgets.
import { readFile, writeFile } from 'node:fs/promises';
import { bundle, LIBRARY_TYPES, PRODUCT } from './bundles.mjs';
import { declarations } from './declarations.mjs';
import { licenses } from './licenses.mjs';
import { readmeWithoutFiles } from './readme.mjs';

const production = process.argv.includes('--production');

try {
  const { sizes, metafiles } = await bundle(PRODUCT, { minify: production });
  await writeFile('dist/licenses.txt', licenses(metafiles));
  await writeFile('dist/README.md', readmeWithoutFiles(await readFile('README.md', 'utf8')));
  await declarations(LIBRARY_TYPES);
  for (const { out, budget } of PRODUCT) {
    const size = (sizes.get(out) / 1000).toFixed(1).padStart(7);
    console.log(`${out.padEnd(20)} ${size} KB${production ? ` of ${budget}` : ''}`);
  }
  const tooLarge = PRODUCT.filter(({ out, budget }) => production && sizes.get(out) > budget * 1000);
  for (const { out } of tooLarge) console.error(`${out} is over its budget`);
  if (tooLarge.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(`build: ${error.message}`);
  process.exitCode = 1;
}
