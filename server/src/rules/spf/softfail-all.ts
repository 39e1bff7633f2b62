import { rewrite } from '../fixes/rewrite';
import { defineRule } from '../rule';
import { excerpt } from './report';
import { isSeen, reached } from './terms';

export const softfailAll = defineRule({
  id: 'spf/softfail-all',
  severity: 'off',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 7208 section 8.5', 'RFC 7208 section 8.4'],
  summary: '`~all` only marks mail from other senders as suspicious; `-all` tells receivers to reject it.',
  on: 'spf',
  check(subject, report) {
    const { text, spf } = subject;
    if (!isSeen(spf)) return;
    for (const term of reached(spf)) {
      if (term.name !== 'all' || term.qualifier !== '~') continue;
      const edits = rewrite(subject, term.span, '-all');
      report({ at: text.cover(term.span), args: { term: excerpt(text.value, term.span) }, fixes: [{ edits }] });
    }
  },
});
