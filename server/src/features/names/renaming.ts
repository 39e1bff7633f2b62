import { labels, type Name } from '../../records/name';

/** What names become when one is renamed; `undefined` for those that keep theirs. */
export type Renaming = (name: Name) => Name | undefined;

/**
 * What is published about a name is renamed with it: names below it that begin with an underscore (RFC 8552), such as
 * `_dmarc` and `_25._tcp`, and the records with which others accept its reports (RFC 9990 section 4). Hosts below it
 * are names of their own.
 */
export function renaming(from: Name, to: Name): Renaming {
  const [old, fresh] = [labels(from), labels(to)];
  return (name) => {
    if (name === from) return to;
    if (!name.includes(from.slice(0, -1))) return undefined;
    const parts = labels(name);
    const above = parts.length - old.length;
    if (above > 0 && parts[above - 1]?.startsWith('_') === true && sameLabels(parts.slice(above), old))
      return join([...parts.slice(0, above), ...fresh]);
    const isReport = parts[old.length] === '_report' && parts[old.length + 1] === '_dmarc';
    return isReport && sameLabels(parts.slice(0, old.length), old)
      ? join([...fresh, ...parts.slice(old.length)])
      : undefined;
  };
}

function sameLabels(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((label, index) => label === b[index]);
}

function join(parts: readonly string[]): Name {
  return `${parts.join('.')}.` as Name;
}
