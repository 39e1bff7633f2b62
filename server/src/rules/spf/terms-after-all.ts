import { defineRule } from '../rule';
import { excerpt, removeTerm, together } from './report';
import { firstAll, isSeen, validMechanisms } from './terms';

export const termsAfterAll = defineRule({
  id: 'spf/terms-after-all',
  severity: 'warning',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 7208 section 5.1'],
  summary: 'Mechanisms behind `all` are never reached.',
  tag: 'unnecessary',
  on: 'spf',
  check(subject, report) {
    const { text, spf } = subject;
    const all = firstAll(spf);
    if (all === undefined || !isSeen(spf)) return;
    const behind = validMechanisms(spf).filter(({ span }) => span.start > all.span.start);
    const [first] = behind;
    const last = behind.at(-1);
    if (first === undefined || last === undefined) return;
    const span = { start: first.span.start, end: last.span.end };
    report({
      at: text.cover(span),
      args: { terms: excerpt(text.value, span), all: excerpt(text.value, all.span) },
      fixes: [{ edits: together(behind.map((term) => removeTerm(subject, term.span))) }],
    });
  },
});
