import type { DmarcProblem } from '../../mail/dmarc/record';
import type { Span } from '../../text/span';
import { excerpt } from '../../text/excerpt';
import { rewrite } from '../fixes/rewrite';
import { defineRule } from '../rule';
import type { Report } from '../report';
import type { Subjects } from '../rule';
import { mark, remove } from '../fixes/edits';
import { meantByStray } from './stray';

type Dmarc = Subjects['dmarc'];

export const syntax = defineRule({
  id: 'dmarc/syntax',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 9989 section 4.8', 'RFC 7489 section 6.4', 'RFC 6376 section 3.2'],
  summary: 'A DMARC record is a list of `name=value`, separated by semicolons.',
  explainedBy: 'damage',
  on: 'dmarc',
  check(subject, report) {
    for (const problem of subject.dmarc.problems) {
      const found = reportOf(subject, problem);
      if (found !== undefined) report(found);
    }
  },
});

function reportOf(subject: Dmarc, problem: DmarcProblem): Report<'dmarc/syntax'> | undefined {
  const { text } = subject;
  const { span } = problem;
  switch (problem.kind) {
    case 'missing-semicolon':
      return missingSemicolon(subject, span);
    case 'leading-semicolon':
      return {
        at: mark(text, span),
        variant: 'leading',
        fixes: [{ variant: 'leading', edits: rewrite(subject, span, '') }],
      };
    case 'missing-equals':
      return stray(subject, span);
    case 'missing-name': {
      const semicolon = text.value.indexOf(';', span.start);
      const nameless = { start: span.start, end: semicolon < 0 ? text.length : semicolon };
      const word = excerpt(text.value.slice(nameless.start, nameless.end).trim());
      const fix = { variant: 'remove', kind: 'ask', edits: remove(subject, nameless) } as const;
      return { at: text.cover(span), variant: 'name', args: { word }, fixes: [fix] };
    }
    default:
      return undefined;
  }
}

/** `v=DMARC1 p=none`, `p=none, rua=…`: marks the text in place of the semicolon. */
function missingSemicolon(subject: Dmarc, span: Span): Report<'dmarc/syntax'> {
  const { text } = subject;
  const next = /^[a-z]*/i.exec(text.value.slice(span.end, span.end + 20))?.[0] ?? '';
  const variant = text.value.slice(span.start, span.end).includes(',') ? ({ variant: 'comma' } as const) : {};
  const edits = rewrite(subject, span, '; ');
  return { at: mark(text, span), ...variant, args: { next }, fixes: [{ edits }] };
}

function stray(subject: Dmarc, span: Span): Report<'dmarc/syntax'> {
  const { text, dmarc } = subject;
  const word = excerpt(text.value.slice(span.start, span.end));
  const meant = meantByStray(dmarc, span);
  const at = text.cover(span);
  if (meant === undefined) {
    // Punctuation alone carries no meaning; words may hold an intention, so they are not removed without confirmation.
    const kind = /[a-z0-9]/i.test(word) ? 'ask' : 'safe';
    return { at, variant: 'stray', args: { word }, fixes: [{ variant: 'remove', kind, edits: remove(subject, span) }] };
  }
  const edits = rewrite(subject, meant.span, meant.text);
  const fix = { variant: meant.kind, args: { meant: meant.text }, edits };
  return { at, variant: meant.kind, args: { word }, fixes: [fix] };
}
