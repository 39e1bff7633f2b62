/**
 * A domain name in canonical presentation form: absolute (ends with a dot), ASCII lower case (RFC 4343), escapes only
 * where needed (`\.`, `\DDD`). Two spellings of one name are one string. The root is `.`.
 */
export type Name = string & { readonly __name: unique symbol };

export const ROOT = '.' as Name;

/**
 * Origin of a file whose zone is unknown: names below it are known only relative to each other. `displayName` never
 * shows it.
 */
export const UNKNOWN_ORIGIN = '\\000.' as Name;

/** Splits at dots that are not escaped: `a\.b.example.` gives `a\.b`, `example`. The root has no labels. */
export function labels(name: string): string[] {
  if (name === '.' || name === '') return [];
  if (!name.includes('\\')) return (name.endsWith('.') ? name.slice(0, -1) : name).split('.');
  const found: string[] = [];
  let label = '';
  for (let i = 0; i < name.length; i++) {
    const c = name.charAt(i);
    if (c === '\\') {
      label += c + name.charAt(i + 1);
      i++;
    } else if (c === '.') {
      found.push(label);
      label = '';
    } else label += c;
  }
  if (label !== '') found.push(label);
  return found;
}

/** The name without its first label; `undefined` for the root. */
export function parent(name: Name): Name | undefined {
  if (name === ROOT) return undefined;
  for (let i = 0; i < name.length; i++) {
    const c = name.charCodeAt(i);
    if (c === 92) i++;
    else if (c === 46) return (i + 1 === name.length ? '.' : name.slice(i + 1)) as Name;
  }
  return ROOT;
}

/** `www` under `example.com.`: prepends labels to a name. */
export function under(prefix: string, name: Name): Name {
  return (name === ROOT ? `${prefix}.` : `${prefix}.${name}`) as Name;
}

/** Is `name` strictly below `ancestor`? */
export function isBelow(name: Name, ancestor: Name): boolean {
  if (ancestor === ROOT) return name !== ROOT;
  if (!(name.length > ancestor.length && name.endsWith(ancestor))) return false;
  const dot = name.length - ancestor.length - 1;
  return name.charCodeAt(dot) === 46 && !isEscaped(name, dot);
}

export function isAtOrBelow(name: Name, ancestor: Name): boolean {
  return name === ancestor || isBelow(name, ancestor);
}

/** Is the origin of this name unknown? */
export function isUnknown(name: Name): boolean {
  return isAtOrBelow(name, UNKNOWN_ORIGIN);
}

/** As users write it: without the trailing dot; relative in a file with an unknown origin, with `@` for its apex. */
export function displayName(name: Name): string {
  if (name === ROOT) return '.';
  if (name === UNKNOWN_ORIGIN) return '@';
  if (isBelow(name, UNKNOWN_ORIGIN)) return name.slice(0, -UNKNOWN_ORIGIN.length - 1);
  return name.slice(0, -1);
}

/** Is the character at `index` taken literally, because it follows an odd number of backslashes? */
function isEscaped(text: string, index: number): boolean {
  let backslashes = 0;
  while (text.charAt(index - 1 - backslashes) === '\\') backslashes++;
  return backslashes % 2 === 1;
}
