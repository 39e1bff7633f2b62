import { readdirSync, readFileSync } from 'node:fs';
import { escapeHtml, renderMarkdown } from './markdown.mjs';
import { list, page } from './page.mjs';
import { PLAYGROUND, playgroundPage } from './playground-page.mjs';
import { assetOf, linked, pageOf, relative } from './paths.mjs';

const RULES = 'docs/rules/README.md';
const PROJECT = ['docs/ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];

/**
 * The files of the site by path: README, the guides in `docs`, a page for each rule, and what these link to. A rule is
 * `{ id, severity, fix, summary, references: [{ text, url }] }`; `scripts` are those of the playground by path.
 */
export function siteFiles(rules, scripts) {
  const guides = markdownIn('docs').filter((source) => !PROJECT.includes(source));
  const texts = new Map(['README.md', RULES, ...guides, ...PROJECT].map((source) => [source, textOf(source)]));
  const entry = (source) => ({ path: pageOf(source), title: titleOf(texts.get(source)).replace(/:.*/, '') });
  const menu = [
    { title: 'Zonewise', pages: [...['README.md', RULES].map(entry), PLAYGROUND] },
    { title: 'Guides', pages: guides.map(entry) },
    { title: 'Project', pages: PROJECT.map(entry) },
  ];
  const assets = new Map();
  const files = new Map([
    ...scripts,
    ['style.css', readFileSync('scripts/site/style.css')],
    ['icon.png', readFileSync('images/icon.png')],
  ]);
  files.set(PLAYGROUND.path, playgroundPage(menu));
  for (const [source, text] of texts) add(source, text, ({ headings }) => (source === RULES ? families(headings) : ''));
  for (const rule of rules) {
    const source = `docs/rules/${rule.id}.md`;
    add(source, textOf(source), () => facts(rule), [entry('README.md'), entry(RULES)]);
  }
  return new Map([...files, ...assets]);

  function add(source, text, below, trail) {
    const path = pageOf(source);
    const rendered = renderMarkdown(text, (href) => linkFrom(source, path, href), relative(path, PLAYGROUND.path));
    const body = rendered.html.replace('</h1>\n', (end) => `${end}${below(rendered)}`);
    files.set(path, page({ path, title: titleOf(text), body, menu, trail }));
  }

  function linkFrom(source, path, address) {
    const [, href, anchor] = /^([^#]*)(.*)$/.exec(address);
    const target = linked(source, href);
    if (target.endsWith('.md')) return `${relative(path, pageOf(target))}${anchor}`;
    const asset = assetOf(target);
    assets.set(asset, readFileSync(target));
    return relative(path, asset);
  }
}

function markdownIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function textOf(source) {
  return readFileSync(source, 'utf8');
}

function titleOf(text) {
  return /^# (.+)$/m.exec(text)[1];
}

/** A way from the top of the rule index to each family. */
function families(headings) {
  const links = headings.filter(({ level }) => level === 2).map(({ id, text }) => `<a href="#${id}">${text}</a>`);
  return `<nav class="families" aria-label="Families">${list(links)}</nav>\n`;
}

function facts({ severity, fix, summary, references }) {
  const rows = [
    ['Severity', `<span class="severity ${severity}">${severity}</span>`],
    ...(fix === undefined ? [] : [['Fix', fix]]),
    ['Based on', references.map(reference).join(', ')],
  ];
  return `<p class="summary">${renderMarkdown(summary).html.replaceAll(/^<p>|<\/p>\n$/g, '')}</p>
<dl>
${rows.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('\n')}
</dl>
`;
}

function reference({ text, url }) {
  return url === undefined ? escapeHtml(text) : `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
}
