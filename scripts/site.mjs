#!/usr/bin/env node
// Writes the site: README, guides and a page for each rule, in dist/site. Its links are relative: it works in any folder
// of any server, and without one. A link that leads nowhere is an error.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
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
