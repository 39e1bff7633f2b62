import type { Span } from '../../text/span';
import { everyAddress, readDualCidr } from './cidr';
import { domainFaults, prefixStart, type ReadDomain, readDomainSpec } from './domain-spec';
import { type ArgumentForm, type KnownMechanism, mechanismFact } from './facts';
import { readNetwork } from './network-argument';
import type { Mechanism } from './nodes';
import type { TermReading, TermParts, TermProblem } from './term-reading';

/** Reads a term with the name of a known mechanism (RFC 7208 section 5). */
export function readMechanism(value: string, parts: TermParts, fact: KnownMechanism): TermReading<Mechanism> {
  const argument = readArgument(value, parts, fact.argument, fact.dualCidr);
  const { qualifier, qualifierSpan, nameSpan } = parts;
  const term = { kind: 'mechanism', qualifier, qualifierSpan, name: fact.name, nameSpan, ...argument.values } as const;
  return { term, problems: argument.problems };
}

interface Argument {
  readonly values: Pick<Mechanism, 'domain' | 'network' | 'cidr'>;
  readonly problems: readonly TermProblem[];
}

function readArgument(value: string, parts: TermParts, form: ArgumentForm, dualCidr: boolean): Argument {
  switch (form) {
    case 'none':
      return parts.delimiter === '' ? argument() : argument({}, [surplus(parts)]);
    case 'ip4':
    case 'ip6':
      if (parts.delimiter !== ':' || isEmpty(parts.valueSpan)) return argument({}, [missingValue(parts)]);
      return readNetworkArgument(value, parts, form === 'ip4' ? 4 : 6);
    case 'domain':
      if (parts.delimiter !== ':' || isEmpty(parts.valueSpan)) return argument({}, [missingValue(parts)]);
      return readDomain(value, parts);
    case 'optional-domain':
      if (dualCidr) return readHost(value, parts);
      if (parts.delimiter === '') return argument();
      return parts.delimiter === ':' && !isEmpty(parts.valueSpan)
        ? readDomain(value, parts)
        : argument({}, [surplus(parts)]);
  }
}

function readNetworkArgument(value: string, parts: TermParts, family: 4 | 6): Argument {
  const { network, problems } = readNetwork(value, parts.valueSpan, family, parts.nameSpan);
  if (isEmpty(network.addressSpan)) return argument({ network }, [missingValue(parts)]);
  return argument({ network }, problems);
}

/** `include`, `exists`, `ptr`: a name, without a prefix length. */
function readDomain(value: string, parts: TermParts): Argument {
  const span = parts.valueSpan;
  const cut = suffixStart(value, span);
  const domain = readDomainSpec(value, cut === undefined ? span : { start: span.start, end: cut });
  const faults = nameFaults(parts, domain);
  const suffix = cut === undefined ? [] : [unexpected({ start: cut, end: span.end })];
  return argument({ domain: domain.spec }, worst(faults, suffix));
}

/** `a`, `mx`: both the name and the prefix lengths are optional. */
function readHost(value: string, parts: TermParts): Argument {
  const { delimiter, delimiterSpan, valueSpan } = parts;
  if (delimiter === '') return argument();
  if (delimiter === '/') {
    const read = readDualCidr(value, { start: delimiterSpan.start, end: valueSpan.end });
    return argument({ cidr: read.cidr }, read.problems);
  }
  if (isEmpty(valueSpan)) return argument({}, [unexpected(delimiterSpan)]);
  const cut = prefixStart(value, valueSpan);
  if (cut === valueSpan.start) return argument({}, [unexpected(delimiterSpan)]);
  const port = portStart(value, valueSpan.start, cut);
  const domain = readDomainSpec(value, { start: valueSpan.start, end: port ?? cut });
  const cidr = readDualCidr(value, { start: cut, end: valueSpan.end });
  const faults = nameFaults(parts, domain);
  const suffix = port === undefined ? cidr.problems : [unexpected({ start: port, end: cut })];
  return argument({ domain: domain.spec, cidr: cidr.cidr }, worst(faults, suffix));
}

/** Reports one fault at a time: that of the name, unless receivers only reject what follows it. */
function worst(name: readonly TermProblem[], suffix: readonly TermProblem[]): readonly TermProblem[] {
  const isNameBroken = name.some(({ permerror }) => permerror);
  return isNameBroken || suffix.length === 0 ? name : suffix;
}

/** The problems of the name. An address in its place may be moved to `ip4` or `ip6`. */
function nameFaults(parts: TermParts, domain: ReadDomain): readonly TermProblem[] {
  const { spec, problem } = domain;
  const faults = domainFaults(domain);
  if (problem?.fault !== 'address' || mechanismFact(parts.name)?.name === 'exists') return faults;
  const octets = spec.text.includes(':') ? 'ip6:' : 'ip4:';
  const repair = { span: { start: parts.nameSpan.start, end: spec.span.start }, octets };
  return faults.map((fault) => ({ ...fault, repair }));
}

/** A prefix length or a port after a name that takes none: `a.example/24`, `a.example:25`. An address keeps its own. */
function suffixStart(value: string, span: Span): number | undefined {
  const text = value.slice(span.start, span.end);
  const slash = /^[0-9.]+\/[0-9]+$|^[0-9a-f]*:[0-9a-f:.]+\/[0-9]+$/i.test(text) ? span.end : prefixStart(value, span);
  if (slash > span.start && slash < span.end && /^\/[0-9/]*$/.test(value.slice(slash, span.end))) return slash;
  return portStart(value, span.start, span.end);
}

/** `:25` at the end of a name. */
function portStart(value: string, start: number, end: number): number | undefined {
  const text = value.slice(start, end);
  const colon = text.lastIndexOf(':');
  if (colon <= 0 || text.indexOf(':') !== colon || !/^[0-9]{1,5}$/.test(text.slice(colon + 1))) return undefined;
  return start + colon;
}

function surplus(parts: TermParts): TermProblem {
  return unexpected({ start: parts.delimiterSpan.start, end: parts.span.end });
}

function unexpected(span: Span): TermProblem {
  return { kind: 'unexpected-value', span, permerror: true, repair: { span, octets: '' } };
}

function missingValue(parts: TermParts): TermProblem {
  return { kind: 'missing-value', span: parts.span, permerror: true };
}

function argument(values: Partial<Argument['values']> = {}, problems: readonly TermProblem[] = []): Argument {
  return { values: { domain: undefined, network: undefined, cidr: everyAddress, ...values }, problems };
}

function isEmpty(span: Span): boolean {
  return span.start >= span.end;
}
