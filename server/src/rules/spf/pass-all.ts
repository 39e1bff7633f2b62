import { rewrite } from '../fixes/rewrite';
import type { ReportedFix } from '../report';
import { defineRule } from '../rule';
import { remove } from '../fixes/edits';
import { excerpt } from './report';
import { isSeen, reached, widestPrefixes } from './terms';

export const passAll = defineRule({
  id: 'spf/pass-all',
  severity: 'error',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 7208 section 11.1', 'RFC 7208 section 5.1'],
  summary: 'Every server in the world is authorised to send for the domain.',
  on: 'spf',
  check(subject, report) {
    const { text, spf } = subject;
    if (!isSeen(spf)) return;
    for (const term of reached(spf)) {
      if (term.qualifier !== '+') continue;
      const { ip4, ip6 } = widestPrefixes(term);
      const at = text.cover(term.span);
      const args = { term: excerpt(text.value, term.span) };
      if (term.name === 'all') {
        const fixes = ['~all', '-all'].map((written): ReportedFix<'spf/pass-all'> => ({
          args: { written },
          edits: rewrite(subject, term.span, written),
        }));
        report({ at, args, fixes });
      } else if (ip4 === 0 || ip6 === 0) {
        report({ at, variant: 'network', args, fixes: [{ variant: 'remove', edits: remove(subject, term.span) }] });
      }
    }
  },
});
