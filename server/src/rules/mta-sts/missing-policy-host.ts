import { classify } from '../../mail/recognise';
import { displayName, labels, parent, under } from '../../records/name';
import type { Name } from '../../records/name';
import type { ResourceRecord } from '../../records/record';
import type { ZoneView } from '../../records/zone-view';
import { asText } from '../../records/text-records';
import { defineRule } from '../rule';

export const missingPolicyHost = defineRule({
  id: 'mta-sts/missing-policy-host',
  severity: 'warning',
  needs: 'zone',
  references: ['RFC 8461 section 3.3'],
  summary: 'Senders fetch the policy from the host `mta-sts`, which has no address.',
  on: 'name',
  types: ['TXT'],
  check({ name, zone, records }, report) {
    const domain = name.startsWith('_mta-sts.') ? parent(name) : undefined;
    if (domain === undefined || !zone.complete) return;
    const record = records.find((candidate) => announces(candidate, name));
    const host = under('mta-sts', domain);
    if (record === undefined || mayHaveAddress(host, domain, zone)) return;
    const { text } = record;
    const at = text === undefined ? record.rdataPlace : text.cover({ start: 0, end: Math.min(8, text.length) });
    report({ at, args: { host: displayName(host) } });
  },
});

function announces(record: ResourceRecord, name: Name): boolean {
  const text = asText(record)?.text;
  return record.type === 'CNAME' || (text !== undefined && classify(text.value, labels(name)) === 'mta-sts');
}

/** Its own address or one from a wildcard, an alias above it, or an answer that another zone gives. */
function mayHaveAddress(host: Name, domain: Name, zone: ZoneView): boolean {
  if (zone.delegation(host) !== undefined) return true;
  const own = zone.records(host);
  const isWildcardSeen = own.length === 0 && !zone.hasBelow(host);
  const answers = isWildcardSeen ? zone.records(under('*', domain)) : own;
  return answers.some(({ type }) => ADDRESSES.has(type)) || hasAliasAbove(domain, zone);
}

function hasAliasAbove(domain: Name, zone: ZoneView): boolean {
  let name: Name | undefined = domain;
  while (name !== undefined) {
    if (zone.records(name, 'DNAME').length > 0) return true;
    name = name === zone.apex ? undefined : parent(name);
  }
  return false;
}

const ADDRESSES: ReadonlySet<string> = new Set(['A', 'AAAA', 'CNAME', 'ALIAS', 'ANAME', 'LUA', 'DYNA', 'DYNC']);
