import type { Mechanism, SpfRecord } from '../../mail/spf/record';
import type { ReportedFix } from '../report';
import { defineRule, type Subjects } from '../rule';
import { insert, remove, together } from '../fixes/edits';
import { excerpt } from './report';
import { firstAll, isSeen } from './terms';

export const termsAfterAll = defineRule({
  id: 'spf/terms-after-all',
  severity: 'warning',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 7208 section 5.1'],
  summary: 'Mechanisms after `all` are never reached.',
  tag: 'unnecessary',
  on: 'spf',
  check(subject, report) {
    const { text, spf } = subject;
    const all = firstAll(spf);
    if (all === undefined || !isSeen(spf)) return;
    for (const run of runsAfter(spf, all)) {
      const span = { start: run[0]?.span.start ?? 0, end: run.at(-1)?.span.end ?? 0 };
      report({
        at: text.cover(span),
        args: { terms: excerpt(text.value, span), all: excerpt(text.value, all.span) },
        fixes: [...moves(subject, run, all), { edits: remove(subject, span) }],
      });
    }
  },
});

/** Mechanisms after `all` that follow each other; modifiers between them do not concern this rule. */
function runsAfter(spf: SpfRecord, all: Mechanism): Mechanism[][] {
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

/** Senders go before `all`. Of two `all`, either may be the intended one. */
function moves(
  subject: Subjects['spf'],
  run: readonly Mechanism[],
  all: Mechanism,
): readonly ReportedFix<'spf/terms-after-all'>[] {
  const senders = run.filter(({ name }) => name !== 'all');
  const [first] = senders;
  if (first === undefined) {
    if (run.every(({ qualifier }) => qualifier === all.qualifier)) return [];
    return [{ variant: 'first', args: { all: all.text }, edits: remove(subject, all.span) }];
  }
  const terms = senders.map(({ text }) => text).join(' ');
  const edits = together(
    insert(subject, all.span.start, `${terms} `),
    ...senders.map(({ span }) => remove(subject, span)),
  );
  return [{ variant: 'move', args: { senders: terms, all: all.text }, edits }];
}
