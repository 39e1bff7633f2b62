import { excerpt } from '../../text/excerpt';
import { defineRule } from '../rule';
import { rewrite } from '../fixes/rewrite';
import { caseSlip } from './tag-name';

export const tagCase = defineRule({
  id: 'dkim/tag-case',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 6376 section 3.2', 'RFC 6376 section 3.6.1'],
  summary: 'Tag names are case-sensitive: a record with `P=` has no key.',
  on: 'dkim',
  check(subject, report) {
    const { dkim, text } = subject;
    for (const { name, nameSpan, value } of dkim.tags) {
      const meant = caseSlip(dkim, name);
      if (meant === undefined) continue;
      report({
        at: text.cover(nameSpan),
        variant: meant,
        args: { tag: name, meant, value: excerpt(value) },
        fixes: [{ edits: rewrite(subject, nameSpan, meant) }],
      });
    }
  },
});
