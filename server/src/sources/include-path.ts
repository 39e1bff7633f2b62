/**
 * The URIs where an `$INCLUDE` may be, most likely first. BIND reads a relative path from its `directory` option, Knot
 * from the including file, so every folder from that file's upwards is tried: `zones/parts` leads back into an open folder
 * `zones` from the one above it. Copies of zones often lie in other folders than on the server, so a file of that name
 * beside the including one comes last. Nothing outside `root` is named unless `allowOutside` (DESIGN: trust and privacy).
 */
export function includeCandidates(
  path: string,
  from: string,
  root: string | undefined,
  allowOutside: boolean,
): string[] {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const scheme = /^[\w+.-]+:\/\/[^/]*/.exec(from)?.[0] ?? '';
  const inside = (uri: string) => allowOutside || (root !== undefined && uri.startsWith(withSlash(root)));
  if (path.startsWith('/')) return [scheme + encode(path)].filter(inside);
  const found: string[] = [];
  for (
    let base = folder;
    base.length > scheme.length;
    base = base.slice(0, base.lastIndexOf('/', base.length - 2) + 1)
  ) {
    found.push(scheme + normalise(base.slice(scheme.length) + encode(path)));
    if (root === undefined || !from.startsWith(withSlash(root))) break;
  }
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (found.length > 0 && name !== '' && !path.startsWith('..')) found.push(folder + encode(name));
  return [...new Set(found)].filter(inside);
}

/** The URI of a path as a file has it: absolute, or relative to the folder of that file. */
export function resolvePath(path: string, from: string): string {
  const scheme = /^[\w+.-]+:\/\/[^/]*/.exec(from)?.[0] ?? '';
  const folder = path.startsWith('/') ? '' : from.slice(scheme.length, from.lastIndexOf('/') + 1);
  return scheme + normalise(folder + encode(path));
}

function withSlash(uri: string): string {
  return uri.endsWith('/') ? uri : `${uri}/`;
}

/** Path characters that a URI spells with percent signs. */
function encode(path: string): string {
  // Half a surrogate pair has no UTF-8, and so no place in a URI.
  const wellFormed = path.replaceAll('\\', '/').replace(/\p{Surrogate}/gu, '\uFFFD');
  return wellFormed.split('/').map(encodeURIComponent).join('/').replaceAll('%3A', ':');
}

/** Without `.` and `..` segments. */
function normalise(path: string): string {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}
