import { tag } from '../../mail/tags';
import { defineRule } from '../rule';
import { keyFault } from './key-fault';
import { KEY_NAMES } from './key-names';
import { caseSlip } from './tag-name';
import { rewrite } from '../fixes/rewrite';

export const keyTypeMismatch = defineRule({
  id: 'dkim/key-type-mismatch',
  severity: 'error',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 8463 section 4', 'RFC 6376 section 6.1.2'],
  summary: '`k` names another type than that of the key in `p`.',
  on: 'dkim',
  check(subject, report) {
    const { dkim, text } = subject;
    const kind = dkim.key?.material.kind;
    const p = tag(dkim, 'p');
    if ((kind !== 'rsa' && kind !== 'ed25519') || p === undefined || keyFault(dkim) !== 'mismatch') return;
    const k = tag(dkim, 'k');
    if (k === undefined && dkim.tags.some(({ name }) => caseSlip(dkim, name) === 'k')) return; // dkim/tag-case
    if (k !== undefined) {
      const fixes = [{ args: { kind }, edits: rewrite(subject, k.valueSpan, kind) }];
      report({ at: text.cover(k.valueSpan), args: { announced: k.value, key: KEY_NAMES[kind] }, fixes });
      return;
    }
    const start = p.span.start;
    const edits = rewrite(subject, { start, end: start }, `k=${kind}; `);
    report({
      at: text.cover(p.valueSpan),
      variant: 'default',
      args: { kind, key: KEY_NAMES[kind] },
      fixes: [{ args: { kind }, edits }],
    });
  },
});
