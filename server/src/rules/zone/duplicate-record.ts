import { canonicalData } from '../../records/rdata/canonical';
import type { ResourceRecord } from '../../records/record';
import { commentBehind } from '../fixes/written-strings';
import { defineRule } from '../rule';

export const duplicateRecord = defineRule({
  id: 'zone/duplicate-record',
  severity: 'warning',
  fix: 'safe',
  needs: 'zone',
  references: ['RFC 2181 section 5'],
  summary: 'Each record appears only once.',
  on: 'name',
  types: ['A', 'AAAA', 'NS', 'CNAME', 'PTR', 'TXT', 'MX', 'SRV', 'CAA', 'TLSA', 'NAPTR', 'SSHFP', 'HTTPS', 'SVCB'],
  check({ records }, report) {
    const seen = new Map<string, ResourceRecord>();
    const inheriting = records.filter(({ ownerPlace }) => ownerPlace === undefined);
    for (const record of records) {
      // In sets of values that a provider keeps, the same one twice is one; terraform/duplicate-record-set is about the rest.
      const data = record.type === 'SOA' || !record.form.hasOrigin ? undefined : canonicalData(record);
      if (data === undefined) continue;
      const key = `${record.type} ${data}`;
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, record);
        continue;
      }
      const edit = record.ttl === first.ttl ? record.form.remove(inheriting) : undefined;
      const kind = hidesRest(record) ? 'ask' : 'safe';
      const fixes = edit === undefined ? [] : [{ kind, edits: [edit] } as const];
      report({ at: record.rdataPlace, args: { type: record.type }, related: [{ place: first.rdataPlace }], fixes });
    }
  },
});

/** Is the comment after the data rather the rest of a value that an unquoted `;` cuts off? It would be removed too. */
function hidesRest({ rdataPlace }: ResourceRecord): boolean {
  const comment = commentBehind(rdataPlace);
  return comment !== undefined && /^;+\s*[a-z][\w.-]*\s*=/i.test(comment.anchor.text.slice(comment.start, comment.end));
}
