import { HOLE } from '../../text/octets';
import type { Span } from '../../text/span';
import { trim } from '../tags';

/** One address of a report list. Spans count octets of the record's value. */
export interface ReportUri {
  /** Without the white space around it. */
  readonly text: string;
  readonly span: Span;
  /** Lower case; `undefined` if it is unreadable, a misspelt `mailto`, or a hole. */
  readonly scheme: string | undefined;
  /** `mailto:` only, and only if it is a valid address: without `?…` and size limit. */
  readonly address: string | undefined;
  /** Domain of the address, lower case. */
  readonly domain: string | undefined;
  /** `!10m` (RFC 7489 section 6.2; obsolete in RFC 9989 section 4.8). */
  readonly sizeLimit: Span | undefined;
}

/**
 * Why an address cannot be used; `replacement` is what the text at `span` was clearly meant to be.
 * - `empty`: nothing between two commas, or no address at all (in that case without a replacement);
 * - `scheme`: `mailto:` is missing or misspelt;
 * - `separator`: two addresses separated only by white space;
 * - `comma`, `exclamation`: must be percent-encoded inside an address (RFC 9989 section 4.8);
 * - `space`: white space inside an address;
 * - `size`: text after `!` that is not a size;
 * - `address`: not an address.
 */
export interface UriProblem {
  readonly kind: 'invalid-uri';
  readonly reason: 'empty' | 'scheme' | 'separator' | 'comma' | 'exclamation' | 'space' | 'size' | 'address';
  readonly span: Span;
  readonly replacement: string | undefined;
}

export interface UriList {
  readonly uris: readonly ReportUri[];
  readonly problems: readonly UriProblem[];
}

/** Reads the comma-separated report addresses of `rua` and `ruf` (RFC 9989 section 4.8, RFC 8460 section 3). */
export function parseUriList(value: string, list: Span): UriList {
  const problems: UriProblem[] = [];
  const uris = splitAtCommas(value, list, problems).map((item) => readUri(value, item));
  for (const uri of uris) {
    const fault = uri.text.includes(HOLE) ? undefined : faultIn(uri);
    if (fault === undefined) continue;
    const { reason, replacement } = fault;
    const span = { start: uri.span.start + fault.start, end: uri.span.start + fault.end };
    problems.push({ kind: 'invalid-uri', reason, span, replacement });
  }
  return { uris, problems };
}

/** The stretches between commas, trimmed. Empty ones, and commas inside an address, are problems. */
function splitAtCommas(value: string, list: Span, problems: UriProblem[]): Span[] {
  const items: Span[] = [];
  let start = list.start;
  while (start <= list.end) {
    const found = value.indexOf(',', start);
    const end = found < 0 || found > list.end ? list.end : found;
    const item = trim(value, start, end);
    const previous = items.at(-1);
    if (item.start === item.end) problems.push(emptyItem(list, start, end));
    else if (previous?.end === start - 1 && isOneAddress(value, previous, item)) {
      const comma = { start: start - 1, end: start };
      problems.push({ kind: 'invalid-uri', reason: 'comma', span: comma, replacement: '%2C' });
      items.pop();
    } else items.push(item);
    start = end + 1;
  }
  return items;
}

/** Marks the extra comma, or the whole list if it is empty. */
function emptyItem(list: Span, start: number, end: number): UriProblem {
  const isFirst = start === list.start;
  if (isFirst && end === list.end) return { kind: 'invalid-uri', reason: 'empty', span: list, replacement: undefined };
  const comma = isFirst ? end : start - 1;
  return { kind: 'invalid-uri', reason: 'empty', span: { start: comma, end: comma + 1 }, replacement: '' };
}

/** `mailto:a` and `b@example.com`: one address with a comma in its local part. */
function isOneAddress(value: string, first: Span, second: Span): boolean {
  const start = value.slice(first.start, first.end);
  const rest = value.slice(second.start, second.end);
  return /^mailto:[^@\s]+$/i.test(start) && !/^[a-z]+:/i.test(rest) && isAddress(withoutSize(rest));
}

function readUri(value: string, span: Span): ReportUri {
  const text = value.slice(span.start, span.end);
  const scheme = schemeOf(text);
  const size = SIZE.exec(text);
  const sizeLimit = size === null ? undefined : { start: span.start + size.index, end: span.end };
  const uri = { text, span, scheme, address: undefined, domain: undefined, sizeLimit };
  if (scheme !== 'mailto') return uri;
  const address = /^[^?]*/.exec(withoutSize(text.slice('mailto:'.length)))?.[0] ?? '';
  if (!isAddress(address)) return uri;
  return { ...uri, address, domain: address.slice(address.indexOf('@') + 1).toLowerCase() };
}

interface Fault {
  readonly reason: UriProblem['reason'];
  /** Offsets within the address. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string | undefined;
}

function faultIn({ text, scheme, address }: ReportUri): Fault | undefined {
  if (address !== undefined || (scheme !== undefined && scheme !== 'mailto')) return undefined;
  const local = faultyGap(text) ?? faultyMark(text);
  if (local !== undefined) return local;
  const reason = scheme !== 'mailto' && text.includes('@') ? 'scheme' : 'address';
  return { reason, start: 0, end: text.length, replacement: plainlyMeant(text) };
}

/** White space inside: a missing comma between two addresses, or a typing error. */
function faultyGap(text: string): Fault | undefined {
  const start = text.search(/[ \t\r\n]/);
  if (start < 0) return undefined;
  const rest = text.slice(start).trimStart();
  const end = text.length - rest.length;
  if (/^mailto:/i.test(rest)) return { reason: 'separator', start, end, replacement: ',' };
  if (text.slice(0, start).includes('@') && isAddress(withoutSize(rest))) {
    return { reason: 'separator', start, end, replacement: ',mailto:' };
  }
  const joined = text.slice(0, start) + rest;
  const isPlain = /^mailto:/i.test(joined) && isAddress(withoutSize(joined.slice('mailto:'.length)));
  return { reason: 'space', start, end, replacement: isPlain ? '' : undefined };
}

/** `!` inside the local part, or after the address and followed by something other than a size. */
function faultyMark(text: string): Fault | undefined {
  const start = text.indexOf('!');
  if (start < 0 || SIZE.exec(text)?.index === start) return undefined;
  if (!text.slice(0, start).includes('@')) return { reason: 'exclamation', start, end: start + 1, replacement: '%21' };
  return { reason: 'size', start, end: text.length, replacement: '' };
}

/** The address in the text, as a URI. */
function plainlyMeant(text: string): string | undefined {
  const size = SIZE.exec(text)?.[0] ?? '';
  const bare = withoutSize(text).replace(/[>.]{1,2}$/, '');
  const start = Math.max(...[':', '/', '=', '<', ' '].map((mark) => bare.lastIndexOf(mark))) + 1;
  const address = bare.slice(start).replace(/^mailto/i, '');
  return isAddress(address) ? `mailto:${address}${size}` : undefined;
}

const SIZE = /![0-9]{1,20}[kmgt]?$/i;

function withoutSize(text: string): string {
  return text.replace(SIZE, '');
}

/** The scheme, unless it can only be a misspelt `mailto` (`mail:a@example.com`). */
function schemeOf(text: string): string | undefined {
  const [, name = '', rest = ''] = /^([a-z][a-z0-9+.-]*):(\S+)$/i.exec(text) ?? [];
  const scheme = name.toLowerCase();
  if (scheme === 'mailto' || text.toLowerCase().startsWith('mailto:')) return 'mailto';
  const isOther = scheme !== '' && (rest.startsWith('//') || !rest.includes('@'));
  return isOther ? scheme : undefined;
}

/** Does it have the form of a mailbox (RFC 6068 section 2)? Percent-encoding counts as the character it encodes. */
function isAddress(text: string): boolean {
  if (/[^\x21-\x7e]|[<>"\\`!,:/#]/.test(text) || /%(?![0-9a-f]{2})/i.test(text)) return false;
  const at = text.indexOf('@');
  if (at < 1) return false;
  const labels = text.slice(at + 1).split('.');
  return labels.every((label) => /^[a-z0-9_-]{1,63}$/i.test(label) && !label.startsWith('-') && !label.endsWith('-'));
}
