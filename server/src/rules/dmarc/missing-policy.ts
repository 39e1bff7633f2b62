import { dmarcTag, lacks } from '../../mail/dmarc/record';
import { defineRule } from '../rule';
import { insert, mark } from '../fixes/edits';
import { isPolicyRecord } from './policy-record';

export const missingPolicy = defineRule({
  id: 'dmarc/missing-policy',
  severity: 'warning',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 9989 section 4.10.1', 'RFC 9989 section 4.7', 'RFC 7489 section 6.3'],
  summary: 'Without `p`, a record is valid only if it has `rua`, and only for receivers that follow RFC 9989.',
  explainedBy: 'damage',
  on: 'dmarc',
  check(subject, report) {
    const { record, text, dmarc } = subject;
    if (!isPolicyRecord(record) || !lacks(dmarc, 'p')) return;
    const version = dmarc.tags.find((tag) => tag.content?.kind === 'version');
    // Without an exact version dmarc/version comes first.
    const isInexact = version !== undefined && version.value !== 'DMARC1';
    const after = version === undefined ? undefined : insert(subject, version.span.end, '; p=none');
    const edits = isInexact ? undefined : (after ?? insert(subject, 0, 'p=none; '));
    const variant = dmarcTag(dmarc, 'rua') === undefined ? ({ variant: 'no-reports' } as const) : {};
    report({ at: mark(text, version?.span ?? { start: 0, end: text.length }), ...variant, fixes: [{ edits }] });
  },
});
