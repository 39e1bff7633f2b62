import type { PlainMessageId } from '../messages/message';

/** A value that a field may have, and what it means. */
export interface FieldValue {
  readonly value: string;
  readonly meaning: PlainMessageId;
  /** Not for new records. */
  readonly isObsolete?: true;
}

/** What the numbers and words of a field mean, for fields with few of them; empty for others. */
export function fieldValues(type: string, field: string): readonly FieldValue[] {
  return VALUES[`${type} ${field}`] ?? [];
}

/** IANA registry of DNSSEC algorithms; which of them are for new keys: RFC 8624, RFC 9905. */
const ALGORITHMS: readonly FieldValue[] = [
  { value: '13', meaning: 'value/algorithm.13' },
  { value: '15', meaning: 'value/algorithm.15' },
  { value: '8', meaning: 'value/algorithm.8' },
  { value: '14', meaning: 'value/algorithm.14' },
  { value: '16', meaning: 'value/algorithm.16' },
  { value: '10', meaning: 'value/algorithm.10' },
  { value: '5', meaning: 'value/algorithm.5', isObsolete: true },
  { value: '7', meaning: 'value/algorithm.7', isObsolete: true },
];

const DIGESTS: readonly FieldValue[] = [
  { value: '2', meaning: 'value/digest.2' },
  { value: '4', meaning: 'value/digest.4' },
  { value: '1', meaning: 'value/digest.1', isObsolete: true },
];

/** RFC 7218 section 2. */
const USAGES: readonly FieldValue[] = [
  { value: '3', meaning: 'value/usage.3' },
  { value: '2', meaning: 'value/usage.2' },
  { value: '1', meaning: 'value/usage.1' },
  { value: '0', meaning: 'value/usage.0' },
];
const SELECTORS: readonly FieldValue[] = [
  { value: '1', meaning: 'value/selector.1' },
  { value: '0', meaning: 'value/selector.0' },
];
const MATCHES: readonly FieldValue[] = [
  { value: '1', meaning: 'value/match.1' },
  { value: '2', meaning: 'value/match.2' },
  { value: '0', meaning: 'value/match.0' },
];

const VALUES: Readonly<Record<string, readonly FieldValue[]>> = {
  // RFC 8659 section 4, RFC 9495, CA/Browser Forum.
  'CAA flags': [
    { value: '0', meaning: 'value/caa.0' },
    { value: '128', meaning: 'value/caa.128' },
  ],
  'CAA tag': [
    { value: 'issue', meaning: 'value/caa.issue' },
    { value: 'issuewild', meaning: 'value/caa.issuewild' },
    { value: 'iodef', meaning: 'value/caa.iodef' },
    { value: 'issuemail', meaning: 'value/caa.issuemail' },
    { value: 'issuevmc', meaning: 'value/caa.issuevmc' },
    { value: 'contactemail', meaning: 'value/caa.contactemail' },
    { value: 'contactphone', meaning: 'value/caa.contactphone' },
  ],
  'TLSA usage': USAGES,
  'TLSA selector': SELECTORS,
  'TLSA matching type': MATCHES,
  'SMIMEA usage': USAGES,
  'SMIMEA selector': SELECTORS,
  'SMIMEA matching type': MATCHES,
  // IANA registry of SSHFP.
  'SSHFP algorithm': [
    { value: '4', meaning: 'value/sshfp.4' },
    { value: '3', meaning: 'value/sshfp.3' },
    { value: '1', meaning: 'value/sshfp.1' },
    { value: '6', meaning: 'value/sshfp.6' },
    { value: '2', meaning: 'value/sshfp.2', isObsolete: true },
  ],
  'SSHFP fingerprint type': [
    { value: '2', meaning: 'value/match.1' },
    { value: '1', meaning: 'value/sha1', isObsolete: true },
  ],
  'DS algorithm': ALGORITHMS,
  'CDS algorithm': ALGORITHMS,
  'DNSKEY algorithm': ALGORITHMS,
  'CDNSKEY algorithm': ALGORITHMS,
  'RRSIG algorithm': ALGORITHMS,
  'DS digest type': DIGESTS,
  'CDS digest type': DIGESTS,
  'DNSKEY flags': [
    { value: '257', meaning: 'value/key.257' },
    { value: '256', meaning: 'value/key.256' },
  ],
  'DNSKEY protocol': [{ value: '3', meaning: 'value/key.protocol' }],
};
