import { labels, type Name, ROOT } from './name';
import { canonicalName } from './names';

/**
 * The canonical form of a query's plain name, in which a backslash or a semicolon is an octet like any other.
 * `undefined` if it is not a valid name.
 */
export function canonicalOf(plain: string): Name | undefined {
  return plain === '' || plain === '.' ? ROOT : canonicalName(`${escaped(plain)}.`);
}

/** The plain name as it is written in zone files and passed to resolvers, without the trailing dot. */
function escaped(plain: string): string {
  return plain.replace(/[^\w.*-]/g, (octet) => `\\${String(octet.charCodeAt(0) & 0xff).padStart(3, '0')}`);
}

/**
 * The name with unescaped octets and without the trailing dot; `.` for the root. A dot inside a label keeps its escape,
 * since a plain name cannot represent it otherwise; such names do not occur in mail.
 */
export function plainOf(name: string): string {
  const plain = labels(name).map((label) => label.replace(/\\(?:(\d{3})|([^.]))/g, plainOctet));
  return plain.length === 0 ? '.' : plain.join('.');
}

function plainOctet(escape: string, code: string | undefined, character: string | undefined): string {
  if (code === undefined) return character ?? escape;
  return code === '046' || Number(code) > 255 ? escape : String.fromCharCode(Number(code));
}
