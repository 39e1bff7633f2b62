import { classify } from '../../mail/recognise';
import type { MailKind } from '../../mail/recognise';
import { labels } from '../../records/name';
import { textRecords } from '../../records/text-records';
import { defineRule } from '../rule';
import { policyDomain } from './policy-record';

export const foreignRecord = defineRule({
  id: 'dmarc/foreign-record',
  severity: 'warning',
  needs: 'zone',
  references: ['RFC 9989 section 4.10'],
  summary: 'Only the DMARC record belongs at `_dmarc`.',
  on: 'name',
  types: ['TXT'],
  check({ name, records }, report) {
    if (policyDomain(name) === undefined) return;
    for (const { text } of textRecords(records)) {
      if (text.hasHoles) continue;
      const kind = classify(text.value, labels(name));
      if (kind !== undefined && EXPLAINED.has(kind)) continue;
      report({ at: text.cover({ start: 0, end: text.length }) });
    }
  },
});

/** Right here, or found by the rules of their own family. */
const EXPLAINED: ReadonlySet<MailKind> = new Set(['dmarc', 'dmarc-report', 'spf', 'sender-id', 'dkim']);
