#!/usr/bin/env node
// Writes the site: README, guides, a page for each rule and the playground, in dist/site. Its links are relative: it works in any folder
// of any server, and without one. A link that leads nowhere is an error.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { licenses } from './licenses.mjs';
import { packed } from './packed.mjs';
import { siteFiles } from './site/files.mjs';
import { brokenLinks } from './site/links.mjs';

const SITE = 'dist/site';

const { rules, referenceUrl } = await catalogue();
const files = siteFiles(
  rules.map(({ id, severity, fix, summary, references }) => ({
    id,
    severity,
    fix,
    summary,
    references: references.map((text) => ({ text, url: referenceUrl(text) })),
  })),
  await playgroundScripts(),
);

rmSync(SITE, { recursive: true, force: true });
for (const [path, content] of files) {
  mkdirSync(join(SITE, dirname(path)), { recursive: true });
  writeFileSync(join(SITE, path), content);
}
console.log(`wrote ${files.size} files in ${SITE}`);

const broken = brokenLinks(files);
for (const link of broken) console.error(`broken link in ${link}`);
if (broken.length > 0) process.exitCode = 1;

/** The playground, the server as a text from which it makes a Worker, and the licences of what is in it. */
async function playgroundScripts() {
  const [script, server] = await Promise.all(
    ['scripts/site/playground/main.mjs', 'server/src/browser/main.ts'].map(minified),
  );
  return [
    ['playground.js', script.text],
    ['server.js', `globalThis.zonewiseServer = ${JSON.stringify(server.text)};\n`],
    ['licenses.txt', licenses([script.metafile, server.metafile])],
  ];
}

async function minified(entry) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    metafile: true,
    platform: 'browser',
    target: 'es2023',
    format: 'iife',
    plugins: [packed],
    write: false,
  });
  return { text: outputFiles[0].text, metafile };
}

async function catalogue() {
  const contents = "export { rules } from './rules/catalogue'; export { referenceUrl } from './features/links';";
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: 'server/src' },
    bundle: true,
    platform: 'browser',
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}
