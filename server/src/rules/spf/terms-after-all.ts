import type { Mechanism, SpfRecord } from '../../mail/spf/record';
import { defineRule } from '../rule';
import { remove } from '../fixes/edits';
import { excerpt } from './report';
import { firstAll, isSeen } from './terms';

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
    for (const run of runsBehind(spf, all)) {
      const span = { start: run[0]?.span.start ?? 0, end: run.at(-1)?.span.end ?? 0 };
      report({
        at: text.cover(span),
        args: { terms: excerpt(text.value, span), all: excerpt(text.value, all.span) },
        fixes: [{ edits: remove(subject, span) }],
      });
    }
  },
});

/** Mechanisms behind `all` that follow each other; modifiers between them are none of this rule's business. */
function runsBehind(spf: SpfRecord, all: Mechanism): Mechanism[][] {
  const runs: Mechanism[][] = [];
  let current: Mechanism[] | undefined;
  for (const term of spf.terms) {
    if (term.span.start <= all.span.start) continue;
    if (term.kind !== 'mechanism' || !term.valid) current = undefined;
    else if (current === undefined) runs.push((current = [term]));
    else current.push(term);
  }
  return runs;
}
