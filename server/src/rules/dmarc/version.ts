import { dmarcTag } from '../../mail/dmarc/record';
import type { VersionProblem } from '../../mail/dmarc/version';
import { rewrite } from '../fixes/rewrite';
import { defineRule } from '../rule';
import type { Report, ReportedFix } from '../report';
import type { Subjects } from '../rule';
import { insert, mark, remove, together } from '../fixes/edits';
import { withSemicolon } from './stray';

type Dmarc = Subjects['dmarc'];

export const version = defineRule({
  id: 'dmarc/version',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 9989 section 4.7', 'RFC 7489 section 6.3'],
  summary: 'A DMARC record begins with exactly `v=DMARC1`; otherwise receivers ignore all of it.',
  explainedBy: 'damage',
  on: 'dmarc',
  check(subject, report) {
    for (const problem of subject.dmarc.problems) {
      if (problem.kind === 'version') report(reportOf(subject, problem));
    }
  },
});

function reportOf(subject: Dmarc, problem: VersionProblem): Report<'dmarc/version'> {
  const { text } = subject;
  const { reason, span } = problem;
  const at = mark(text, span);
  const word = text.value.slice(span.start, span.end);
  switch (reason) {
    case 'misspelt':
      return { at, args: { word }, fixes: [respell(subject, problem)] };
    case 'missing': {
      // Without a policy it is more likely the rest of another record.
      const isPolicy = dmarcTag(subject.dmarc, 'p') !== undefined;
      const fix = { variant: 'insert', edits: insert(subject, 0, 'v=DMARC1; ') } as const;
      return { at, variant: reason, fixes: isPolicy ? [fix] : [] };
    }
    case 'not-first': {
      const edits = together(insert(subject, 0, 'v=DMARC1; '), remove(subject, span));
      return { at, variant: reason, args: { word }, fixes: [{ variant: 'move', edits }] };
    }
  }
}

/** If the following tag was recognised separately, dmarc/syntax adds the semicolon; otherwise it is added here. */
function respell(subject: Dmarc, { span, replacement }: VersionProblem): ReportedFix<'dmarc/version'> {
  const isApart = subject.dmarc.problems.some(({ kind, span: gap }) => {
    return kind === 'missing-semicolon' && gap.start === span.end;
  });
  const meant = isApart ? { span, text: replacement } : withSemicolon(subject.text.value, span, replacement);
  return { args: { replacement }, edits: rewrite(subject, meant.span, meant.text) };
}
