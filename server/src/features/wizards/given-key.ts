import { decodeBase64, encodeBase64 } from '../../mail/dkim/base64';
import { readKeyMaterial } from '../../mail/dkim/key-material';
import { parseDkim } from '../../mail/dkim/record';
import { tag } from '../../mail/tags';
import { isAtOrBelow, type Name } from '../../records/name';
import { canonicalName } from '../../records/names';

/** What a text that a provider or a mail server shows contains: a key, the alias of one, or why it cannot be used. */
export type GivenKey =
  | { readonly kind: 'key'; readonly value: string; readonly selector: string | undefined }
  | { readonly kind: 'alias'; readonly target: Name; readonly selector: string | undefined }
  | { readonly kind: 'problem'; readonly reason: 'private' | 'truncated' | 'too-short' | 'foreign' | 'not-a-key' };

/**
 * Reads a DKIM key in any of its usual forms: the whole record as a zone file or a panel shows it, its value with or
 * without quotes, a public key in PEM, bare base64. Line breaks may be lost, as in an input field.
 */
export function readGivenKey(text: string): GivenKey {
  if (/-----BEGIN [A-Z ]*PRIVATE KEY/.test(text)) return { kind: 'problem', reason: 'private' };
  const alias = aliasIn(text);
  const owner = alias === undefined ? text : text.slice(0, Math.max(0, text.search(/\bCNAME\b/i)));
  const selector = /(?:^|[\s"'(])([\w-]+(?:\.[\w-]+)*)\._domainkey\b/i.exec(owner)?.[1]?.toLowerCase();
  if (alias !== undefined)
    return { kind: 'alias', target: alias, selector: selector ?? /^selector[12](?=-)/.exec(alias)?.[0] };
  const value = valueIn(text);
  const { key } = parseDkim(value);
  switch (key?.material.kind) {
    case 'rsa':
      if (key.material.bits < SHORTEST_RSA) return { kind: 'problem', reason: 'too-short' };
      return { kind: 'key', value: withKey(value, 'rsa', key.material.spki), selector };
    case 'ed25519':
      return { kind: 'key', value: withKey(value, 'ed25519', key.material.raw), selector };
    case 'private':
    case 'truncated':
    case 'foreign':
      return { kind: 'problem', reason: key.material.kind };
    default:
      return { kind: 'problem', reason: 'not-a-key' };
  }
}

/** The record of a key given as base64 of its SubjectPublicKeyInfo; `undefined` if it is not one that DKIM uses. */
export function keyOf(spki: string): string | undefined {
  const { octets, faults } = decodeBase64(spki, { start: 0, end: spki.length });
  const material = readKeyMaterial(octets);
  if (faults.length > 0) return undefined;
  if (material.kind === 'rsa') return withKey('', 'rsa', material.spki);
  return material.kind === 'ed25519' ? withKey('', 'ed25519', material.raw) : undefined;
}

/** RFC 8301 section 3.2: verifiers reject shorter keys. */
const SHORTEST_RSA = 1024;

/** The target of `selector1._domainkey CNAME selector1-….onmicrosoft.com`. */
function aliasIn(text: string): Name | undefined {
  const word = /\bCNAME\s+"?([\w.-]+\.[a-z][\w-]*\.?)"?/i.exec(text)?.[1] ?? HOST.exec(text.trim())?.[0];
  const name = word === undefined ? undefined : canonicalName(word);
  return name !== undefined && !isAtOrBelow(name, 'arpa.' as Name) ? name : undefined;
}

/** A host name alone: base64 has no dots. */
const HOST = /^[\w-]+(?:\.[\w-]+){2,}\.?$/;

/** The value of the record: strings joined, the words before it and the armor around a key left out. */
function valueIn(text: string): string {
  const [, pem] = /-----BEGIN [A-Z ]*-----([^-]*)/.exec(text) ?? [];
  if (pem !== undefined) return `v=DKIM1; p=${pem.replaceAll(/\s/g, '')}`;
  const strings = [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, string = '']) =>
    string.replaceAll(/\\(.)/g, '$1'),
  );
  const joined = strings.length > 0 ? strings.join('') : text;
  const from = joined.search(/\b(?:v\s*=\s*DKIM1|[kp]\s*=)/i);
  const value = from < 0 ? `v=DKIM1; p=${joined}` : joined.slice(from);
  return value
    .replaceAll(/\\;/g, ';')
    .replaceAll(/p\s*=([^;]*)/g, (_, key: string) => `p=${key.replaceAll(/\s|[()]/g, '')}`);
}

/** A record with the key in the form that verifiers read: RFC 6376 section 3.6.1, RFC 8463 section 4.2. */
function withKey(value: string, kind: 'rsa' | 'ed25519', octets: Uint8Array): string {
  const record = parseDkim(value);
  const kept = ['h', 's', 't', 'n'].flatMap((name) => {
    const found = tag(record, name);
    return found === undefined || found.value === '' ? [] : [`${name}=${found.value}`];
  });
  return ['v=DKIM1', ...kept, `k=${kind}`, `p=${encodeBase64(octets)}`].join('; ');
}
