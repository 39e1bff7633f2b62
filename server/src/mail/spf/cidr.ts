import { HOLE } from '../../text/octets';
import type { Span } from '../../text/span';
import { type Family, width } from './addresses';
import type { DualCidr } from './nodes';
import type { CidrFault } from './problem';
import type { TermProblem } from './term-reading';

/** Without a prefix length, the term matches only the address itself. */
export const everyAddress: DualCidr = { span: undefined, ip4: 32, ip6: 128 };

/** Reads `/24`, `//64` or `/24//64` (RFC 7208 section 5.6, dual-cidr-length); an empty span yields none. */
export function readDualCidr(
  value: string,
  span: Span,
): { readonly cidr: DualCidr; readonly problems: readonly TermProblem[] } {
  const text = value.slice(span.start, span.end);
  if (text === '') return { cidr: everyAddress, problems: [] };
  if (text.includes(HOLE)) return { cidr: { ...everyAddress, span }, problems: [] };
  if (text === '/') {
    const problem: TermProblem = { kind: 'unexpected-value', span, permerror: true, repair: { span, octets: '' } };
    return { cidr: everyAddress, problems: [problem] };
  }
  const double = text.indexOf('//');
  const first = double < 0 ? text : text.slice(0, double);
  const ip4 =
    first === '' ? undefined : readPrefix(first.slice(1), 4, { start: span.start + 1, end: span.start + first.length });
  const ip6 =
    double < 0 ? undefined : readPrefix(text.slice(double + 2), 6, { start: span.start + double + 2, end: span.end });
  const problems = [ip4?.problem, ip6?.problem].filter((problem) => problem !== undefined);
  return { cidr: { span, ip4: ip4?.length ?? 32, ip6: ip6?.length ?? 128 }, problems };
}

/** Reads the digits after a slash: 0 to 32 or 128, without a leading zero (RFC 7208 section 12). */
export function readPrefix(
  text: string,
  family: Family,
  span: Span,
): { readonly length?: number | undefined; readonly problem?: TermProblem | undefined } {
  if (text.includes(HOLE)) return {};
  const max = width(family);
  const fault = prefixFault(text, max);
  if (fault === undefined) return { length: Number(text) };
  // An empty prefix is marked at its slash.
  const at = text === '' ? { start: span.start - 1, end: span.end } : span;
  return { problem: { kind: 'invalid-cidr', fault, max, span: at, permerror: true } };
}

function prefixFault(text: string, max: number): CidrFault | undefined {
  if (text === '') return 'empty';
  if (text.includes('/')) return 'dual';
  if (!/^[0-9]+$/.test(text)) return 'not-number';
  if (text.length > 1 && text.startsWith('0')) return 'leading-zero';
  return Number(text) > max ? 'out-of-range' : undefined;
}
