import type { Answer, DnsComputation, Source } from '../../dns/question';
import { isUnknown, labels, parent, ROOT, under, type Name } from '../../records/name';
import { plainOf } from '../../records/plain-names';
import { isPublicSuffix, organizationalDomain } from '../../records/public-suffix';
import { HOLE } from '../../text/octets';
import type { Policy } from '../../mail/dmarc/facts';
import { dmarcTag, flagOf, hasVersion, parseDmarc, policyOf, type DmarcRecord } from '../../mail/dmarc/record';

/**
 * The result of a query for `_dmarc` below a domain.
 * - `record`: exactly one DMARC record;
 * - `none`, `several`: receivers discard what is there;
 * - `assumed`: neither files nor DNS answered, and above a registered domain there rarely is a record;
 * - `unknown`: nothing answered.
 */
export type Found = 'record' | 'none' | 'several' | 'assumed' | 'unknown';

export interface DiscoveryStep {
  readonly domain: Name;
  readonly found: Found;
  readonly record: DmarcRecord | undefined;
  /** Where the answer comes from. */
  readonly source: Source | undefined;
}

/** The record that receivers apply to mail from a domain, and the tag of it that counts. */
export interface Governing {
  readonly domain: Name;
  readonly record: DmarcRecord;
  readonly tag: 'p' | 'sp' | 'np';
  /** `undefined`: the policy is invalid and no reports are wanted, so receivers do not process the record. */
  readonly policy: Policy | undefined;
}

/** One way to find the record. */
export interface Way {
  readonly steps: readonly DiscoveryStep[];
  readonly organization: Name;
  readonly governing: Governing | undefined;
  /** A decisive answer is missing. */
  readonly isUncertain: boolean;
}

export interface Discovery {
  readonly domain: Name;
  /** RFC 9989 section 4.10: by a walk up the DNS tree. */
  readonly walk: Way;
  /** RFC 7489 section 6.6.3: by the public suffix list. */
  readonly list: Way;
  /** Do both certainly have different results? */
  readonly differ: boolean;
}

/** More labels than this are not queried one by one (RFC 9989 section 4.10). */
const MOST_LABELS = 8;

/** Finds which DMARC record governs mail from a domain. Queries each name once. */
export function* discover(domain: Name): DnsComputation<Discovery> {
  const known = new Map<Name, DiscoveryStep>();
  const walked = yield* walkUp(domain, known);
  const walk = yield* byWalk(domain, walked);
  const organization = organizationalDomain(domain) ?? domain;
  const listed: DiscoveryStep[] = [];
  for (const at of new Set([domain, organization])) {
    const step = yield* ask(at, domain, known);
    listed.push(step);
    if (step.found === 'record' || step.found === 'unknown') break;
  }
  const list = byList(domain, organization, listed);
  const differ = !walk.isUncertain && !list.isUncertain && !isSame(walk.governing, list.governing);
  return { domain, walk, list, differ };
}

/** The organizational domain of a name, by the tree walk alone. */
export function* organizationByWalk(domain: Name): DnsComputation<Name> {
  return organizationOf(domain, yield* walkUp(domain, new Map()));
}

function isSame(a: Governing | undefined, b: Governing | undefined): boolean {
  return a?.domain === b?.domain && a?.policy === b?.policy;
}

/** The queries of the tree walk, longest name first. `psd=y` and `psd=n` end it. */
function* walkUp(domain: Name, known: Map<Name, DiscoveryStep>): DnsComputation<DiscoveryStep[]> {
  const steps: DiscoveryStep[] = [];
  for (let at: Name | undefined = domain; at !== undefined && at !== ROOT && !isRoot(at); at = next(at)) {
    const step = yield* ask(at, domain, known);
    steps.push(step);
    const psd = step.record && flagOf(step.record, 'psd');
    if (psd === 'y' || psd === 'n') break;
  }
  return steps;
}

/** In a file whose zone is unknown, nothing above its own name is known. */
function isRoot(name: Name): boolean {
  return isUnknown(name) && labels(name).length < 2;
}

function next(name: Name): Name | undefined {
  const found = labels(name);
  return found.length > MOST_LABELS ? (`${found.slice(1 - MOST_LABELS).join('.')}.` as Name) : parent(name);
}

function* ask(at: Name, domain: Name, known: Map<Name, DiscoveryStep>): DnsComputation<DiscoveryStep> {
  const before = known.get(at);
  if (before !== undefined) return before;
  const answer = yield { kind: 'ask', name: plainOf(under('_dmarc', at)), type: 'TXT' };
  const step = stepOf(at, answer, domain);
  known.set(at, step);
  return step;
}

function stepOf(at: Name, answer: Answer, domain: Name): DiscoveryStep {
  const source = 'source' in answer ? answer.source : undefined;
  const step = (found: Found, record?: DmarcRecord): DiscoveryStep => ({ domain: at, found, record, source });
  switch (answer.kind) {
    case 'records': {
      const records = answer.values.map(parseDmarc);
      // A template may become a record, or something else.
      if (records.some((record) => !hasVersion(record) && record.value.slice(0, 9).includes(HOLE)))
        return step('unknown');
      const [only, ...others] = records.filter(hasVersion);
      return only === undefined ? step('none') : others.length > 0 ? step('several') : step('record', only);
    }
    case 'nxdomain':
    case 'nodata':
      return step('none');
    default: {
      const organization = organizationalDomain(domain);
      const isAbove = organization !== at && organization?.endsWith(`.${at}`) === true;
      return step(isAbove || isPublicSuffix(at) ? 'assumed' : 'unknown');
    }
  }
}

/** RFC 9989 section 4.10.2 for the organizational domain, section 4.10.1 for the record. */
function* byWalk(domain: Name, steps: readonly DiscoveryStep[]): DnsComputation<Way> {
  const organization = organizationOf(domain, steps);
  const own = steps.find((step) => step.domain === domain);
  const top = steps.find((step) => step.domain === organization);
  const suffix = steps.find(({ record }) => record !== undefined && flagOf(record, 'psd') === 'y');
  const chosen = [own, top, suffix].find((step) => step?.found === 'record');
  const isUncertain = steps.some(({ found, domain: at }) => {
    return found === 'unknown' && (chosen?.domain !== domain || at === domain);
  });
  if (chosen?.record === undefined) return { steps, organization, governing: undefined, isUncertain };
  const { record, domain: at } = chosen;
  const isOwn = at === domain;
  const exists = isOwn || dmarcTag(record, 'np') === undefined ? true : yield* isThere(domain);
  const tag = isOwn ? 'p' : exists === false ? tagOf(record, ['np', 'sp', 'p']) : tagOf(record, ['sp', 'p']);
  const governing = { domain: at, record, tag, policy: appliedPolicy(record, tag) };
  return { steps, organization, governing, isUncertain: isUncertain || exists === undefined };
}

/** What neither files nor DNS answer is left to the public suffix list. */
function organizationOf(domain: Name, steps: readonly DiscoveryStep[]): Name {
  for (const { domain: at, record } of steps) {
    const psd = record && flagOf(record, 'psd');
    if (psd === 'n') return at;
    if (psd === 'y' && at !== domain) return belowOf(domain, at);
  }
  const listed = organizationalDomain(domain);
  const isUnanswered = steps.some(({ domain: at, found }) => at === listed && found === 'unknown');
  if (listed !== undefined && isUnanswered) return listed;
  return steps.findLast(({ found }) => found === 'record')?.domain ?? domain;
}

/** The name one label below `ancestor`, on the way to `name`. */
function belowOf(name: Name, ancestor: Name): Name {
  const found = labels(name);
  return `${found.slice(found.length - labels(ancestor).length - 1).join('.')}.` as Name;
}

function byList(domain: Name, organization: Name, steps: readonly DiscoveryStep[]): Way {
  const step = steps.find(({ found }) => found === 'record');
  const isUncertain = step === undefined && steps.some(({ found }) => found === 'unknown');
  if (step?.record === undefined) return { steps, organization, governing: undefined, isUncertain };
  const { record } = step;
  const tag = step.domain === domain ? 'p' : tagOf(record, ['sp', 'p']);
  return {
    steps,
    organization,
    governing: { domain: step.domain, record, tag, policy: appliedPolicy(record, tag) },
    isUncertain,
  };
}

/** Does the domain exist: has it an A, AAAA or MX record (RFC 9989 section 3.2)? `undefined`: not known. */
function* isThere(domain: Name): DnsComputation<boolean | undefined> {
  let isKnown = true;
  for (const type of ['A', 'AAAA', 'MX'] as const) {
    const { kind } = yield { kind: 'ask', name: plainOf(domain), type };
    if (kind === 'records') return true;
    if (kind !== 'nxdomain' && kind !== 'nodata') isKnown = false;
  }
  return isKnown ? false : undefined;
}

type PolicyTag = Governing['tag'];

/** The first of the tags that the record has; `p` applies if it has none. */
function tagOf(record: DmarcRecord, tags: readonly PolicyTag[]): PolicyTag {
  return tags.find((tag) => dmarcTag(record, tag) !== undefined) ?? 'p';
}

/** An invalid or missing policy counts as `none` if reports are wanted (RFC 9989 section 4.10.1). */
function appliedPolicy(record: DmarcRecord, tag: PolicyTag): Policy | undefined {
  const wantsReports = dmarcTag(record, 'rua')?.uris.some(({ address }) => address !== undefined) === true;
  return policyOf(record, tag) ?? (wantsReports ? 'none' : undefined);
}
