import { contains, type Ip, type Network, networkOf } from '../addresses';
import { limits } from '../facts';
import type { DualCidr, Mechanism } from '../nodes';
import { targetOf } from './expansion';
import { askName, exchanges, hostAddresses, isVoid, stateOf, validatedNames } from './lookups';
import { isWithin } from './names';
import type { DnsComputation } from '../../../dns/question';
import type { Fault, Outcome, Voids } from './tree';
import type { Walk } from './walk';

/** The outcome of a mechanism, before the overall limits are applied. */
export interface Match {
  readonly outcome: Outcome;
  readonly fault?: Fault | undefined;
  readonly target?: string | undefined;
  readonly hosts?: readonly string[];
  readonly networks?: readonly Network[];
  readonly isHeld?: boolean;
  readonly isVoid?: Voids;
}

const noMatch: Match = { outcome: 'no-match' };
const unknown: Match = { outcome: 'unknown' };

/** Evaluates any mechanism except `include` at `domain` (RFC 7208 section 5). */
export function* evaluateMechanism(walk: Walk, term: Mechanism, domain: string | undefined): DnsComputation<Match> {
  switch (term.name) {
    case 'all':
      return { outcome: 'match' };
    case 'ip4':
    case 'ip6':
      return matchNetwork(walk, term);
    case 'a':
      return yield* matchHost(walk, term, domain);
    case 'mx':
      return yield* matchExchanges(walk, term, domain);
    case 'ptr':
      return yield* matchPointer(walk, term, domain);
    case 'exists':
      return yield* matchExisting(walk, term, domain);
    case 'include':
      return unknown;
  }
}

function matchNetwork(walk: Walk, term: Mechanism): Match {
  const network = term.network?.network;
  if (network === undefined) return unknown;
  return { outcome: matches(walk, [network]), networks: [network] };
}

function* matchHost(walk: Walk, term: Mechanism, domain: string | undefined): DnsComputation<Match> {
  const target = yield* targetOf(walk, term.domain, domain);
  if (target.kind !== 'name') return target.kind === 'never' ? noMatch : unknown;
  const found = yield* hostAddresses(walk, target.name);
  const networks = found.ips.map((ip) => withCidr(ip, term.cidr));
  const known = { target: target.name, networks, isVoid: found.isVoid, isHeld: found.isHeld };
  return { ...known, ...settle(walk, found.state, networks) };
}

function* matchExchanges(walk: Walk, term: Mechanism, domain: string | undefined): DnsComputation<Match> {
  const target = yield* targetOf(walk, term.domain, domain);
  if (target.kind !== 'name') return target.kind === 'never' ? noMatch : unknown;
  const { state, hosts, isVoid: empty, isHeld } = yield* exchanges(target.name);
  const known = { target: target.name, hosts, isVoid: { ip4: empty, ip6: empty } };
  if (state !== 'known') return { ...known, ...settle(walk, state, []) };
  const isOver = hosts.length > limits.mxHosts;
  if (isOver && walk.client !== undefined) return { ...known, outcome: 'permerror', fault: 'mx-limit' };
  const networks: Network[] = [];
  let worst: 'known' | 'failed' | 'unknown' = 'known';
  let isAllHeld = isHeld;
  for (const host of hosts.slice(0, limits.mxHosts)) {
    const found = yield* hostAddresses(walk, host);
    isAllHeld &&= found.isHeld;
    if (found.state !== 'known') worst = worst === 'failed' ? worst : found.state;
    networks.push(...found.ips.map((ip) => withCidr(ip, term.cidr)));
    if (walk.client !== undefined && (found.state !== 'known' || matches(walk, networks) === 'match')) break;
  }
  if (isOver) return { ...known, networks, outcome: 'permerror', fault: 'mx-limit' };
  return { ...known, networks, isHeld: isAllHeld, ...settle(walk, worst, networks) };
}

function* matchPointer(walk: Walk, term: Mechanism, domain: string | undefined): DnsComputation<Match> {
  const target = yield* targetOf(walk, term.domain, domain);
  if (target.kind !== 'name') return target.kind === 'never' ? noMatch : unknown;
  const known = { target: target.name };
  if (walk.client === undefined) return { ...known, outcome: 'no-match' };
  const { names, isVoid: empty } = yield* validatedNames(walk, walk.client);
  const isMatch = names.some((name) => isWithin(name, target.name));
  return { ...known, outcome: isMatch ? 'match' : 'no-match', isVoid: { ip4: empty, ip6: empty } };
}

/** An A record of any value matches, for IPv6 clients too (RFC 7208 section 5.7). */
function* matchExisting(walk: Walk, term: Mechanism, domain: string | undefined): DnsComputation<Match> {
  const target = yield* targetOf(walk, term.domain, domain);
  if (target.kind === 'never') return noMatch;
  // A term that depends only on the client costs one lookup, whatever the answer.
  if (target.kind === 'unknown') return walk.client === undefined && term.domain?.hasHole === false ? noMatch : unknown;
  const answer = yield* askName(target.name, 'A');
  const empty = isVoid(answer);
  const known = { target: target.name, isVoid: { ip4: empty, ip6: empty } };
  if (answer.kind === 'records') return { ...known, outcome: 'match' };
  return { ...known, ...settle(walk, stateOf(answer), []) };
}

/** The result of address lookups; DNS errors end the evaluation (RFC 7208 section 5). */
function settle(walk: Walk, state: 'known' | 'failed' | 'unknown', networks: readonly Network[]): Match {
  if (matches(walk, networks) === 'match') return { outcome: 'match' };
  if (state === 'failed') return { outcome: 'temperror', fault: 'dns' };
  return { outcome: state === 'unknown' ? 'unknown' : 'no-match' };
}

function matches(walk: Walk, networks: readonly Network[]): 'match' | 'no-match' {
  const ip = walk.client?.ip;
  return ip !== undefined && networks.some((network) => contains(network, ip)) ? 'match' : 'no-match';
}

function withCidr(ip: Ip, cidr: DualCidr): Network {
  return networkOf(ip, ip.family === 4 ? cidr.ip4 : cidr.ip6);
}
