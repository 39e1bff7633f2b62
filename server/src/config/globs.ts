import picomatch from 'picomatch';
import { holds } from '../text/uri';

/** A pattern for files, relative to the folder (a URI with a final slash) of the configuration that has it. */
export interface Glob {
  readonly folder: string;
  readonly pattern: string;
}

/** Whether one of the patterns matches a file; a file outside of their folder matches none. */
export function matchesFile(globs: readonly Glob[], uri: string): boolean {
  return globs.some(({ folder, pattern }) => holds(folder, uri) && matcherOf(pattern)(pathOf(uri, folder)));
}

/** Whether a pattern such as `*.sendgrid.net` matches a name: `*` is any number of characters, including dots. */
export function matchesName(patterns: readonly string[], name: string): boolean {
  const plain = withoutDot(name.toLowerCase());
  return patterns.some((pattern) => {
    const parts = withoutDot(pattern.toLowerCase()).split(/\*+/);
    return isInOrder(parts, plain);
  });
}

/** Whether the text begins with the first part, ends with the last, and has the others between them in order. */
function isInOrder([first = '', ...rest]: readonly string[], text: string): boolean {
  if (rest.length === 0) return text === first;
  const last = rest.at(-1) ?? '';
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest.slice(0, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

function withoutDot(name: string): string {
  return name.length > 1 && name.endsWith('.') ? name.slice(0, -1) : name;
}

function pathOf(uri: string, folder: string): string {
  const written = uri.slice(folder.length);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

function matcherOf(pattern: string): (path: string) => boolean {
  let matcher = known.get(pattern);
  if (matcher === undefined) known.set(pattern, (matcher = picomatch(pattern, { dot: true })));
  return matcher;
}

const known = new Map<string, (path: string) => boolean>();
