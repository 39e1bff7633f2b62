import { dkimTagFact } from '../../mail/dkim/facts';
import { withSeparator } from '../../mail/tags';
import { defineRule } from '../rule';
import { rewrite } from '../fixes/rewrite';

export const obsoleteTag = defineRule({
  id: 'dkim/obsolete-tag',
  severity: 'warning',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 6376 appendix C', 'RFC 6376 section 3.6.1'],
  summary: 'A leftover of DomainKeys or early DKIM, which verifiers ignore.',
  tag: 'deprecated',
  on: 'dkim',
  check(subject, report) {
    const { dkim, text } = subject;
    for (const { name, span } of dkim.tags) {
      const fact = dkimTagFact(name);
      if (fact === undefined || fact.status === 'current') continue;
      const edits = rewrite(subject, withSeparator(dkim.value, span), '');
      report({
        at: text.cover(span),
        ...(fact.status === 'elsewhere' && { variant: 'elsewhere' }),
        args: { tag: name },
        fixes: [{ edits }],
      });
    }
  },
});
