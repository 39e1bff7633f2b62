import type { WorkspaceZone } from '../../analysis/answers/zone-reply';
import { parseDkim, type DkimRecord } from '../../mail/dkim/record';
import { flagOf, hasVersion, parseDmarc, policyOf, type DmarcRecord } from '../../mail/dmarc/record';
import type { Policy } from '../../mail/dmarc/facts';
import { isSpf, parseSpf } from '../../mail/spf/record';
import { limits } from '../../mail/spf/facts';
import type { Survey } from '../../mail/spf/evaluate/survey';
import { isAtOrBelow, isBelow, labels, type Name, ROOT, under } from '../../records/name';
import { field, type ResourceRecord } from '../../records/record';
import { reverseStatus, type ReverseStatus } from './reverse';
import type { ZoneView } from '../../records/zone-view';

/** `unknown`: the files do not hold the whole zone, so the record may exist elsewhere. */
export type Presence = 'valid' | 'invalid' | 'missing' | 'unknown';

/** What one domain publishes for mail, according to the files. */
export interface DomainStatus {
  readonly domain: Name;
  readonly mx: readonly ResourceRecord[];
  /** Hosts that take its mail, best preference first; empty for a null MX. */
  readonly exchangers: readonly Name[];
  readonly hasNullMx: boolean;
  readonly spf: SpfStatus;
  readonly dkim: DkimStatus;
  readonly dmarc: DmarcStatus;
  readonly mtaSts: CompanionStatus;
  readonly tlsRpt: CompanionStatus;
  readonly bimi: CompanionStatus;
  /** Addresses whose reverse DNS is known. */
  readonly reverse: readonly ReverseStatus[];
}

/** Whether a record is present, and the records that show it. */
export interface CompanionStatus {
  readonly presence: Presence;
  readonly records: readonly ResourceRecord[];
}

export interface SpfStatus extends CompanionStatus {
  /** `undefined` without exactly one SPF record. */
  readonly survey: Survey | undefined;
}

export interface DkimStatus extends CompanionStatus {
  readonly selectors: readonly DkimSelector[];
}

export interface DkimSelector {
  readonly name: string;
  readonly record: ResourceRecord;
  readonly key: 'rsa' | 'ed25519' | 'revoked' | 'broken';
  /** Size of an RSA key. */
  readonly bits: number | undefined;
}

export interface DmarcStatus extends CompanionStatus {
  readonly policy: Policy | undefined;
  /** `t=y`: receivers apply the next weaker policy (RFC 9989 section 4.7). */
  readonly isTesting: boolean;
}

/**
 * The status of a domain in the zone that holds it. `surveyOf` counts what an SPF record costs; `organizationOf` gives
 * the domain whose DMARC record applies where it has none; `zones` are those that may hold the reverse DNS of its addresses.
 */
export function domainStatus(
  { uri, zone }: WorkspaceZone,
  domain: Name,
  surveyOf: (uri: string, record: ResourceRecord) => Survey | undefined,
  organizationOf: (domain: Name) => Name,
  zones: readonly WorkspaceZone[] = [],
): DomainStatus {
  // An alias or a delegation leads to records that are kept elsewhere.
  const absentAt = (name: Name): Presence => {
    const isElsewhere = zone.records(name, 'CNAME').length > 0 || zone.delegation(name) !== undefined;
    return zone.complete && !isElsewhere ? 'missing' : 'unknown';
  };
  const absent = absentAt(domain);
  const texts = (name: Name) => zone.records(name, 'TXT').filter(({ text }) => text !== undefined);
  const companion = (label: string, version: RegExp): CompanionStatus => {
    const records = texts(under(label, domain)).filter(({ text }) => version.test(text?.value ?? ''));
    const presence = records.length > 1 ? 'invalid' : records.length === 1 ? 'valid' : absentAt(under(label, domain));
    return { presence, records };
  };
  const mx = zone.records(domain, 'MX');
  const targets = mx.toSorted(byPreference).flatMap((record) => field(record, 'exchange')?.target ?? []);
  const policies = texts(under('_dmarc', domain));
  const above = policies.length > 0 ? undefined : organizationOf(domain);
  const inherited = above === undefined || above === domain ? [] : texts(under('_dmarc', above));
  const { apex } = zone;
  const isAboveElsewhere = above !== undefined && apex !== undefined && !isAtOrBelow(above, apex);
  const spf = spfStatus(texts(domain), absent, (record) => surveyOf(uri, record));
  return {
    domain,
    mx,
    exchangers: targets.filter((target) => target !== ROOT),
    hasNullMx: targets.includes(ROOT),
    spf,
    dkim: dkimStatus(zone, domain, absent),
    dmarc:
      inherited.length > 0
        ? dmarcStatus(inherited, absent, 'sp')
        : dmarcStatus(policies, isAboveElsewhere ? 'unknown' : absentAt(under('_dmarc', domain)), 'p'),
    mtaSts: companion('_mta-sts', /^v=STSv1\s*(?:;|$)/),
    tlsRpt: companion('_smtp._tls', /^v=TLSRPTv1\s*(?:;|$)/),
    bimi: companion('default._bimi', /^v=BIMI1\s*(?:;|$)/),
    reverse: reverseStatus(spf.survey, zones),
  };
}

function byPreference(a: ResourceRecord, b: ResourceRecord): number {
  return (field(a, 'preference')?.value ?? 0) - (field(b, 'preference')?.value ?? 0);
}

function spfStatus(
  texts: readonly ResourceRecord[],
  absent: Presence,
  surveyOf: (record: ResourceRecord) => Survey | undefined,
): SpfStatus {
  const records = texts.filter(({ text }) => text !== undefined && isSpf(text.value));
  const [record, ...others] = records;
  if (record?.text === undefined) return { presence: absent, records, survey: undefined };
  if (others.length > 0) return { presence: 'invalid', records, survey: undefined };
  const survey = surveyOf(record);
  const isOver = survey !== undefined && survey.certainLookups > limits.lookups;
  const isBroken = parseSpf(record.text.value).problems.some(({ permerror }) => permerror);
  return { presence: isOver || isBroken ? 'invalid' : 'valid', records, survey };
}

function dkimStatus(zone: ZoneView, domain: Name, absent: Presence): DkimStatus {
  const keys = under('_domainkey', domain);
  const selectors = zone.texts().flatMap((record): DkimSelector[] => {
    const { owner, text } = record;
    if (owner === undefined || text === undefined || !isBelow(owner, keys)) return [];
    const name = labels(owner).slice(0, -labels(keys).length).join('.');
    return [{ name, record, ...keyOf(parseDkim(text.value)) }];
  });
  const isUsable = ({ key }: DkimSelector) => key === 'rsa' || key === 'ed25519';
  const records = selectors.map(({ record }) => record);
  if (selectors.some(isUsable)) return { presence: 'valid', records, selectors };
  if (selectors.length > 0) return { presence: 'invalid', records, selectors };
  // An alias leads to a provider that keeps the key; a delegation to another zone.
  const isElsewhere = zone.hasBelow(keys) || zone.records(keys).length > 0 || zone.delegation(keys) !== undefined;
  return { presence: isElsewhere ? 'unknown' : absent, records, selectors };
}

function keyOf(record: DkimRecord): Pick<DkimSelector, 'key' | 'bits'> {
  const material = record.key?.material;
  switch (material?.kind) {
    case 'rsa':
      return { key: 'rsa', bits: material.bits };
    case 'ed25519':
    case 'revoked':
      return { key: material.kind, bits: undefined };
    default:
      return { key: 'broken', bits: undefined };
  }
}

/** `role`: `sp` for a domain that has no record and takes the one of the organizational domain (RFC 9989 section 4.10). */
function dmarcStatus(texts: readonly ResourceRecord[], absent: Presence, role: 'p' | 'sp'): DmarcStatus {
  const written = texts.flatMap((record) => {
    const dmarc: DmarcRecord | undefined = record.text && parseDmarc(record.text.value);
    return dmarc !== undefined && hasVersion(dmarc) ? [{ record, dmarc }] : [];
  });
  const records = written.map(({ record }) => record);
  const [first, ...others] = written;
  if (first === undefined) return { presence: absent, records, policy: undefined, isTesting: false };
  const policy = (role === 'sp' ? policyOf(first.dmarc, 'sp') : undefined) ?? policyOf(first.dmarc, 'p');
  const isValid = others.length === 0 && (policy !== undefined || first.dmarc.hasHoles);
  return { presence: isValid ? 'valid' : 'invalid', records, policy, isTesting: flagOf(first.dmarc, 't') === 'y' };
}
