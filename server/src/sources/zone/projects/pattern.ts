import picomatch from 'picomatch';

/** An include such as `zones/*.conf`: the folder, with a slash at its end if it is written, and the pattern of the names. */
export interface IncludePattern {
  readonly folder: string;
  readonly name: string;
}

/** `undefined`: the path names one file. A pattern for folders is not followed. */
export function patternOf(path: string): IncludePattern | undefined {
  const slash = path.lastIndexOf('/') + 1;
  const [folder, name] = [path.slice(0, slash), path.slice(slash)];
  return MARKS.test(name) && !MARKS.test(folder) ? { folder, name } : undefined;
}

/** Does the last segment of a URI match (glob(7))? `*` and `?` do not match a dot at the beginning. */
export function matchesPattern(pattern: string, uri: string): boolean {
  return picomatch.isMatch(uri.slice(uri.lastIndexOf('/') + 1), pattern);
}

const MARKS = /[*?[]/;
