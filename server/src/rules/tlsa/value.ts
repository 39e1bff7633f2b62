import { field, type Field, type ResourceRecord } from '../../records/record';
import { defineRule } from '../rule';

export const value = defineRule({
  id: 'tlsa/value',
  severity: 'warning',
  needs: 'text',
  references: ['RFC 6698 section 2.1', 'RFC 7218 section 2'],
  summary: 'A TLSA record with an undefined number, or with a digest of the wrong length.',
  on: 'record',
  types: ['TLSA', 'SMIMEA'],
  check({ record }, report) {
    if (record.type !== 'TLSA' && record.type !== 'SMIMEA') return;
    for (const { name, last } of DEFINED) {
      const written = field(record, name);
      const number = written?.value;
      if (written === undefined || number === undefined || number <= last || number === PRIVATE_USE) continue;
      report({ at: written.place, variant: 'undefined', args: { field: name, value: number } });
    }
    const digest = field(record, 'association data');
    const expected = digestLength(record);
    if (digest === undefined || expected === undefined || !/^([\da-f]{2})+$/i.test(digest.text)) return;
    const octets = digest.text.length / 2;
    if (octets === expected.octets) return;
    report({ at: digest.place, variant: 'digest', args: { octets, expected: expected.octets, hash: expected.hash } });
  },
});

/** The highest number defined for each field (RFC 6698 sections 2.1.1 to 2.1.3). */
const DEFINED = [
  { name: 'usage', last: 3 },
  { name: 'selector', last: 1 },
  { name: 'matching type', last: 2 },
] as const;

interface Digest {
  readonly hash: string;
  readonly octets: number;
}

const PRIVATE_USE = 255;

/** What the matching type makes of the certificate; `undefined` if any length is valid. */
function digestLength(record: ResourceRecord): Digest | undefined {
  const written = field(record, 'matching type');
  return written && DIGESTS.find(({ names }) => names.includes(wordOf(written)));
}

/** The number, or its acronym (RFC 7218 section 2.3). */
const DIGESTS: readonly (Digest & { readonly names: readonly string[] })[] = [
  { names: ['1', 'SHA2-256'], hash: 'SHA-256', octets: 32 },
  { names: ['2', 'SHA2-512'], hash: 'SHA-512', octets: 64 },
];

function wordOf({ value: number, text }: Field): string {
  return number === undefined ? text.toUpperCase() : String(number);
}
