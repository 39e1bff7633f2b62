import { posix } from 'node:path';

/** The page of the site that a Markdown file of the repository becomes; `docs/` is its root, a README an index. */
export function pageOf(source) {
  const page = withoutDocs(source).toLowerCase();
  return page.replace(/(^|\/)readme[.]md$/, '$1index.md').replace(/[.]md$/, '.html');
}

/** Where a file that pages show or link to, such as a picture, is in the site. */
export function assetOf(source) {
  return withoutDocs(source);
}

/** How a page refers to a file of the site, so that the site works in any folder and without a server. */
export function relative(page, target) {
  return posix.relative(posix.dirname(page), target);
}

/** The file of the repository that a relative link in a Markdown file leads to. */
export function linked(source, href) {
  return posix.join(posix.dirname(source), decodeURI(href));
}

function withoutDocs(source) {
  return source.replace(/^docs\//, '');
}
