import { type Family, type Ip, parseIp } from '../addresses';
import { limits } from '../facts';
import { lowerCase } from '../../../dns/letter-case';
import { isAskable, isWithin, withoutFinalDot } from './names';
import { type Answer, ask, type DnsComputation } from '../../../dns/question';
import type { Voids } from './tree';
import type { Client, Walk } from './walk';

export interface Addresses {
  readonly state: 'known' | 'failed' | 'unknown';
  readonly ips: readonly Ip[];
  readonly isVoid: Voids;
  /** All of it comes from documents. */
  readonly isHeld: boolean;
}

/** A and AAAA records of a name: for a client, only those of its family (RFC 7208 section 5.3). */
export function* hostAddresses(walk: Walk, name: string): DnsComputation<Addresses> {
  const family = walk.client?.ip.family;
  const ip4 = family === 6 ? undefined : yield* askFamily(name, 4);
  const ip6 = family === 4 ? undefined : yield* askFamily(name, 6);
  const parts = [ip4, ip6].filter((part) => part !== undefined);
  const isVoid = { ip4: (ip4 ?? ip6)?.isVoid === true, ip6: (ip6 ?? ip4)?.isVoid === true };
  const state = worst(parts.map((part) => part.state));
  return { state, ips: parts.flatMap((part) => part.ips), isVoid, isHeld: parts.every((part) => part.isHeld) };
}

export interface Exchanges {
  readonly state: 'known' | 'failed' | 'unknown';
  readonly hosts: readonly string[];
  readonly isVoid: boolean;
  readonly isHeld: boolean;
}

/** The hosts in the MX records of a name; a null MX (RFC 7505) names none. */
export function* exchanges(name: string): DnsComputation<Exchanges> {
  const answer = yield* askName(name, 'MX');
  const hosts = answer.kind === 'records' ? answer.values.map(withoutFinalDot).filter((host) => host !== '') : [];
  return { state: stateOf(answer), hosts, isVoid: isVoid(answer), isHeld: isHeld(answer) };
}

export interface Pointers {
  /** PTR names whose address records contain the client's address. */
  readonly names: readonly string[];
  readonly isVoid: boolean;
}

/** Names of the client's address that are validated by their address records (RFC 7208 section 5.5). */
export function* validatedNames(walk: Walk, client: Client): DnsComputation<Pointers> {
  const answer = yield* ask(reverseName(client.ip), 'PTR');
  if (answer.kind !== 'records') return { names: [], isVoid: isVoid(answer) };
  const names: string[] = [];
  for (const value of answer.values.slice(0, limits.ptrNames)) {
    const name = withoutFinalDot(value);
    const { ips } = yield* hostAddresses(walk, name);
    if (ips.some((ip) => ip.value === client.ip.value)) names.push(name);
  }
  return { names, isVoid: false };
}

/**
 * For `%{p}`: the domain itself, otherwise a name below it, otherwise any; `unknown` if there is none (RFC 7208 section
 * 7.3).
 */
export function* validatedName(walk: Walk, client: Client, domain: string): DnsComputation<string> {
  const { names } = yield* validatedNames(walk, client);
  const own = names.find((name) => lowerCase(name) === lowerCase(domain));
  return own ?? names.find((name) => isWithin(name, domain)) ?? names[0] ?? 'unknown';
}

/** A query whose name may be invalid: such a name does not exist. */
export function* askName(name: string, type: 'TXT' | 'A' | 'AAAA' | 'MX'): DnsComputation<Answer> {
  return isAskable(name) ? yield* ask(name, type) : { kind: 'nxdomain', source: { kind: 'given' } };
}

export function isVoid(answer: Answer): boolean {
  return answer.kind === 'nxdomain' || answer.kind === 'nodata';
}

export function stateOf(answer: Answer): 'known' | 'failed' | 'unknown' {
  switch (answer.kind) {
    case 'records':
    case 'nxdomain':
    case 'nodata':
      return 'known';
    case 'servfail':
    case 'timeout':
      return 'failed';
    case 'sender':
    case 'unknown':
      return 'unknown';
  }
}

function isHeld(answer: Answer): boolean {
  return answer.kind !== 'unknown' && answer.source.kind === 'document';
}

interface FamilyAddresses {
  readonly state: Addresses['state'];
  readonly ips: readonly Ip[];
  readonly isVoid: boolean;
  readonly isHeld: boolean;
}

function* askFamily(name: string, family: Family): DnsComputation<FamilyAddresses> {
  const answer = yield* askName(name, family === 4 ? 'A' : 'AAAA');
  const values = answer.kind === 'records' ? answer.values : [];
  const ips = values.flatMap((value) => {
    const ip = parseIp(value);
    return ip?.family === family ? [ip] : [];
  });
  return { state: stateOf(answer), ips, isVoid: isVoid(answer), isHeld: isHeld(answer) };
}

function worst(states: readonly Addresses['state'][]): Addresses['state'] {
  if (states.includes('failed')) return 'failed';
  return states.includes('unknown') ? 'unknown' : 'known';
}

function reverseName(ip: Ip): string {
  if (ip.family === 6) return `${[...ip.value.toString(16).padStart(32, '0')].reverse().join('.')}.ip6.arpa`;
  const bytes = [0n, 8n, 16n, 24n].map((shift) => String((ip.value >> shift) & 0xffn));
  return `${bytes.join('.')}.in-addr.arpa`;
}
