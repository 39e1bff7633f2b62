import { HOLE } from '../../text/octets';
import type { Span } from '../../text/span';
import { type Family, type Ip, networkOf, parseIp, width } from './addresses';
import { readPrefix } from './cidr';
import type { NetworkArgument } from './nodes';
import type { IpFault, Repair } from './problem';
import type { TermProblem } from './term-reading';

interface ReadNetwork {
  readonly network: NetworkArgument;
  readonly problems: readonly TermProblem[];
}

/** Reads the argument of `ip4:` or `ip6:` (RFC 7208 section 5.6). `name` is where `ip4` itself is written. */
export function readNetwork(value: string, span: Span, family: Family, name: Span): ReadNetwork {
  const { addressSpan, prefixSpan } = splitNetwork(value, span);
  const text = value.slice(addressSpan.start, addressSpan.end);
  const prefix = prefixSpan && readPrefix(value.slice(prefixSpan.start, prefixSpan.end), family, prefixSpan);
  const ip = parseIp(text);
  const unread = { addressSpan, prefixSpan, family, network: undefined, hasHostBits: false };
  if (text.includes(HOLE)) return { network: unread, problems: optional(prefix?.problem) };
  if (ip?.family !== family) {
    return { network: unread, problems: [invalidIp(value, addressSpan, ip, family, name)] };
  }
  const length = prefixSpan === undefined ? width(family) : prefix?.length;
  if (length === undefined) return { network: unread, problems: optional(prefix?.problem) };
  const network = networkOf(ip, length);
  return { network: { ...unread, network, hasHostBits: network.first !== ip.value }, problems: [] };
}

/** At the first slash; spaces around it belong to neither side. */
function splitNetwork(
  value: string,
  span: Span,
): { readonly addressSpan: Span; readonly prefixSpan: Span | undefined } {
  const slash = value.slice(span.start, span.end).indexOf('/');
  if (slash < 0) return { addressSpan: span, prefixSpan: undefined };
  let addressEnd = span.start + slash;
  let prefixStart = addressEnd + 1;
  while (addressEnd > span.start && value.charAt(addressEnd - 1) === ' ') addressEnd--;
  while (prefixStart < span.end && value.charAt(prefixStart) === ' ') prefixStart++;
  return { addressSpan: { start: span.start, end: addressEnd }, prefixSpan: { start: prefixStart, end: span.end } };
}

function invalidIp(value: string, span: Span, ip: Ip | undefined, family: Family, name: Span): TermProblem {
  const text = value.slice(span.start, span.end);
  const report = (fault: IpFault, repair?: Repair): TermProblem => ({
    kind: 'invalid-ip',
    fault,
    span,
    permerror: true,
    repair,
  });
  if (ip !== undefined) return report('other-family', { span: name, octets: `ip${String(ip.family)}` });
  if (isPlaceholder(text)) return report('placeholder');
  const corrected = correctedAddress(text, family);
  if (corrected !== undefined) return report('not-address', { span, octets: corrected });
  return isHostName(text) ? report('host-name', { span: name, octets: 'a' }) : report('not-address');
}

/** `x.x.x.x`, `1.2.3.x`, `your-ip`, `<ip>`, `server_ip`. */
function isPlaceholder(text: string): boolean {
  if (/[<>[\]{}()$]/.test(text) || /^(?:[a-z_-]*[_-])?ip(?:[_-]?ad?dress)?$/i.test(text)) return true;
  const parts = text.split('.');
  return (
    parts.length === 4 &&
    parts.some((part) => /^(?:([a-z#*])\1{0,2}|nnn)$/i.test(part)) &&
    parts.every((part) => part.length <= 3)
  );
}

/** The address without what is clearly extra: brackets, a port, leading zeros, a doubled colon. */
function correctedAddress(text: string, family: Family): string | undefined {
  const bare =
    family === 4
      ? text
          .replace(/^:+/, '')
          .replace(/:[0-9]{1,5}$/, '')
          .replace(/\.$/, '')
      : text.replace(/%[a-z0-9]+$/i, '');
  const plain =
    family === 4 && /^[0-9.]+$/.test(bare)
      ? bare
          .split('.')
          .map((part) => part.replace(/^0+(?=[0-9])/, ''))
          .join('.')
      : bare;
  return plain !== text && parseIp(plain)?.family === family ? plain : undefined;
}

function isHostName(text: string): boolean {
  return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.[a-z][a-z0-9-]*[a-z0-9]\.?$/i.test(text);
}

function optional(problem: TermProblem | undefined): TermProblem[] {
  return problem === undefined ? [] : [problem];
}
