import { expect, it } from 'vitest';
import { siteFiles } from '../../../scripts/site/files.mjs';
import { brokenLinks } from '../../../scripts/site/links.mjs';
import { renderMarkdown } from '../../../scripts/site/markdown.mjs';
import { referenceUrl, rulePageUrl } from '../../../server/src/features/links';
import { rules } from '../../../server/src/rules/catalogue';

const files = siteFiles(
  rules.map(({ id, severity, fix, summary, references }) => ({
    id,
    severity,
    fix,
    summary,
    references: references.map((text) => ({ text, url: referenceUrl(text) })),
  })),
  [
    ['playground.js', ''],
    ['server.js', ''],
    ['licenses.txt', ''],
  ],
);

it('has the page that each rule leads to', () => {
  const site = 'https://zonewise.example';
  const missing = rules.filter((rule) => !files.has(rulePageUrl(rule, site)?.slice(`${site}/`.length) ?? ''));
  expect(missing.map(({ id }) => id)).toEqual([]);
});

it('has no link that leads nowhere', () => {
  expect(brokenLinks(files)).toEqual([]);
});

it('shows what a rule finds, its severity and its standard', () => {
  const page = String(files.get('rules/spf/no-ptr.html'));
  expect(page).toContain('<title>spf/no-ptr · Zonewise</title>');
  expect(page).toContain('<span class="severity warning">warning</span>');
  expect(page).toContain('<a href="https://www.rfc-editor.org/rfc/rfc7208.html#section-5.5">RFC 7208 section 5.5</a>');
  expect(page).toContain('<mark>;                ^^^ spf/no-ptr</mark>');
  expect(page).toContain('<a href="../index.html">Rules</a>');
  expect(page).toContain('href="../../playground.html#zone=%40%20TXT%20%22v%3Dspf1%20mx%20ptr%20-all%22');
});

it('finds links to missing files and headings, and absolute ones', () => {
  const pages = {
    'index.html':
      '<h1 id="top">x</h1><a href="a/b.html#c">x</a><a href="#top">x</a><a href="https://example.com/">x</a>',
    'a/b.html':
      '<h1 id="c">x</h1><a href="../index.html#c">x</a><a href="gone.html">x</a><img src="/x.png" alt=""><a href="#d">x</a>',
  };
  expect(brokenLinks(new Map(Object.entries(pages)))).toEqual([
    'a/b.html: ../index.html#c',
    'a/b.html: gone.html',
    'a/b.html: /x.png',
    'a/b.html: #d',
  ]);
});

it('gives headings the ids that links to them use', () => {
  const { headings } = renderMarkdown('# `zonewise spf`\n\n## What to do?\n\n## What to do\n');
  expect(headings.map(({ id }) => id)).toEqual(['zonewise-spf', 'what-to-do', 'what-to-do-1']);
});

it('escapes what an example contains', () => {
  expect(renderMarkdown('```dns-zone incorrect\na TXT "<br>"\n; ^^^ x\n```\n').html).toContain(
    'a TXT &quot;&lt;br&gt;&quot;',
  );
});
