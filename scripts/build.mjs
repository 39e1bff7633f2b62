#!/usr/bin/env node
// Builds dist/. With --production the bundles are minified, have no source maps and are held to their budgets.
import { bundle, PRODUCT } from './bundles.mjs';

const production = process.argv.includes('--production');

try {
  const sizes = await bundle(PRODUCT, { minify: production });
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
