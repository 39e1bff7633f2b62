import { escapeHtml } from './markdown.mjs';
import { relative } from './paths.mjs';

/**
 * A whole page. `menu` is groups of `{ title, pages: [{ path, title }] }`, `trail` the pages above this one,
 * `head` more elements for its head, and `body` the HTML of its content.
 */
export function page({ path, title, body, menu, trail = [], head = '' }) {
  const link = (target) => {
    const current = target.path === path ? ' aria-current="page"' : '';
    return `<a href="${relative(path, target.path)}"${current}>${escapeHtml(target.title)}</a>`;
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title === 'Zonewise' ? title : `${title} · Zonewise`)}</title>
<link rel="stylesheet" href="${relative(path, 'style.css')}">
<link rel="icon" href="${relative(path, 'icon.png')}">
${head}</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<div class="columns">
<nav aria-label="Site">
${menu.map(({ title: group, pages }) => `<h2>${group}</h2>\n${list(pages.map(link))}`).join('\n')}
</nav>
<main id="content" tabindex="-1">
${trail.length === 0 ? '' : `<nav class="trail" aria-label="Breadcrumb">${list(trail.map(link))}</nav>\n`}${body}
</main>
</div>
</body>
</html>
`;
}

/** A list of items that are HTML already. */
export function list(items) {
  return `<ul>\n${items.map((item) => `<li>${item}</li>\n`).join('')}</ul>`;
}
