import { posix } from 'node:path';

/**
 * The links that lead nowhere, as `page: link`. `files` has the content of each file of the site by path. A link within
 * the site is relative and leads to one of its files, and to an id on it; addresses on the web are not opened,
 * and texts for the playground are not ids.
 */
export function brokenLinks(files) {
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  const ids = new Map(pages.map(([path, html]) => [path, new Set(attributes(html, 'id'))]));
  return pages.flatMap(([path, html]) =>
    [...attributes(html, 'href|src')].filter((link) => isBroken(link, path)).map((link) => `${path}: ${link}`),
  );

  function isBroken(link, page) {
    if (/^(?:https|mailto):/.test(link)) return false;
    const [, href, , anchor] = /^([^#]*)(#(.*))?$/.exec(link);
    const target = href === '' ? page : posix.join(posix.dirname(page), decodeURI(href));
    if (href.startsWith('/') || !files.has(target)) return true;
    if (anchor !== undefined && /^(?:zone|terraform)=/.test(anchor)) return false;
    return anchor !== undefined && ids.get(target)?.has(decodeURIComponent(anchor)) !== true;
  }
}

/** The values of attributes; the generator writes all of them in double quotes. */
function attributes(html, names) {
  return [...html.matchAll(new RegExp(`<[^<>]*?\\s(?:${names})="([^"]*)"`, 'g'))].map(([, value]) =>
    value.replaceAll('&amp;', '&'),
  );
}
