import { dottedForm, formatIp } from '../addresses';
import type { DomainSpec } from '../domain-spec';
import type { Macro, MacroPart } from '../macro-string';
import { validatedName } from './lookups';
import { shortened, withoutFinalDot } from './names';
import type { DnsComputation } from '../../../dns/question';
import type { Client, Walk } from './walk';

/**
 * - `name`: the expanded name, which may still be invalid in DNS;
 * - `unknown`: depends on unknown text, or on the sender;
 * - `never`: a local part that is not US-ASCII, so the term never matches (RFC 8616 section 4).
 */
export type Target =
  { readonly kind: 'name'; readonly name: string } | { readonly kind: 'unknown' } | { readonly kind: 'never' };

/** The name that a term queries: its domain-spec with macros expanded, or the domain itself. */
export function* targetOf(
  walk: Walk,
  spec: DomainSpec | undefined,
  domain: string | undefined,
): DnsComputation<Target> {
  if (spec === undefined) return domain === undefined ? { kind: 'unknown' } : { kind: 'name', name: domain };
  if (spec.parts.some((part) => isForeignSender(part, walk.client))) return { kind: 'never' };
  const text = yield* expand(walk, spec.parts, domain);
  return text === undefined ? { kind: 'unknown' } : { kind: 'name', name: shortened(withoutFinalDot(text)) };
}

/** Text with its macros expanded (RFC 7208 section 7); `undefined` if part of it is unknown. */
export function* expand(
  walk: Walk,
  parts: readonly MacroPart[],
  domain: string | undefined,
): DnsComputation<string | undefined> {
  let text = '';
  for (const part of parts) {
    const piece = yield* pieceOf(walk, part, domain);
    if (piece === undefined) return undefined;
    text += piece;
  }
  return text;
}

/** Does a term need the validated name of the client's address, which takes a separate query? */
export function usesPointer(spec: DomainSpec | undefined): boolean {
  return spec?.parts.some((part) => part.kind === 'macro' && part.letter.toLowerCase() === 'p') === true;
}

function* pieceOf(walk: Walk, part: MacroPart, domain: string | undefined): DnsComputation<string | undefined> {
  switch (part.kind) {
    case 'literal':
      return part.text;
    case 'escape':
      return part.octets;
    case 'hole':
      return undefined;
    case 'macro': {
      const value = yield* valueOf(walk, part.letter.toLowerCase(), domain);
      if (value === undefined) return undefined;
      const text = transformed(value, part);
      return part.letter === part.letter.toLowerCase() ? text : urlEscaped(text);
    }
  }
}

function* valueOf(walk: Walk, letter: string, domain: string | undefined): DnsComputation<string | undefined> {
  const { client } = walk;
  if (letter === 'd') return domain;
  if (letter === 'o') return client?.senderDomain ?? walk.origin;
  if (client === undefined) return undefined;
  switch (letter) {
    case 's':
      return `${client.local}@${client.senderDomain}`;
    case 'l':
      return client.local;
    case 'i':
      return dottedForm(client.ip);
    case 'p':
      return yield* validatedName(walk, client, domain ?? '');
    case 'v':
      return client.ip.family === 4 ? 'in-addr' : 'ip6';
    case 'h':
      return client.helo;
    case 'c':
      return formatIp(client.ip);
    case 'r':
      return client.receiver;
    case 't':
      return String(client.now);
    default:
      return undefined;
  }
}

/** Splits at the delimiters, reverses, keeps the right-hand parts, and joins with dots (RFC 7208 section 7.3). */
function transformed(value: string, { delimiters, reverse, digits }: Macro): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at <= value.length; at++) {
    if (at < value.length && !delimiters.includes(value.charAt(at))) continue;
    parts.push(value.slice(from, at));
    from = at + 1;
  }
  if (reverse) parts.reverse();
  return (digits > 0 ? parts.slice(-digits) : parts).join('.');
}

/** Encodes everything except the unreserved characters of RFC 3986 as `%XX`. */
function urlEscaped(text: string): string {
  return text.replace(
    /[^A-Za-z0-9\-._~]/g,
    (octet) => `%${octet.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

function isForeignSender(part: MacroPart, client: Client | undefined): boolean {
  if (client === undefined || part.kind !== 'macro' || !'sl'.includes(part.letter.toLowerCase())) return false;
  return /[^\0-\x7f]/.test(client.local);
}
