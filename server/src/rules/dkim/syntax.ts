import { looksLikeKey } from '../../mail/dkim/key';
import type { DkimRecord } from '../../mail/dkim/record';
import { tag, type TagProblem } from '../../mail/tags';
import type { Span } from '../../text/span';
import type { ReportedFix } from '../report';
import { defineRule, type Subjects } from '../rule';
import { excerpt } from '../../text/excerpt';
import { gluedVersion } from './glue';
import { repairWord } from './repair-word';
import { rewrite } from '../fixes/rewrite';
import { isTagName } from './tag-name';

type Dkim = Subjects['dkim'];

export const syntax = defineRule({
  id: 'dkim/syntax',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 6376 section 3.2'],
  summary: 'A `;` or `=` is missing, or a tag is malformed.',
  explainedBy: 'damage',
  on: 'dkim',
  check(subject, report) {
    const { dkim, text } = subject;
    for (const problem of dkim.problems) {
      const at = text.cover(problem.span);
      const word = excerpt(dkim.value.slice(problem.span.start, problem.span.end));
      switch (problem.kind) {
        case 'missing-semicolon':
          report({
            at,
            variant: 'semicolon',
            args: { tag: nextTag(dkim, problem) },
            fixes: [separate(subject, problem)],
          });
          break;
        case 'missing-equals':
          report({ at, args: { word }, fixes: [repairWord(subject, problem.span)] });
          break;
        case 'missing-name':
          report({ at, variant: 'name', fixes: [] });
      }
    }
    for (const { name, nameSpan, span } of dkim.tags) {
      if (isTagName(name)) continue;
      const keyLike = looksLikeKey(dkim.value.slice(span.start, span.end));
      const at = text.cover(keyLike ? span : nameSpan);
      report({ at, args: { word: excerpt(name) }, fixes: [repairWord(subject, span)] });
    }
    const v = tag(dkim, 'v');
    const glue = v && gluedVersion(v);
    if (v === undefined || glue === undefined) return;
    report({
      at: text.cover({ start: v.valueSpan.start, end: glue + 1 }),
      variant: 'semicolon',
      args: { tag: dkim.value.charAt(glue) },
      fixes: [{ variant: 'semicolon', edits: insertSemicolon(subject, { start: glue, end: glue }) }],
    });
  },
});

function nextTag(dkim: DkimRecord, { span }: TagProblem): string {
  return dkim.tags.find(({ nameSpan }) => nameSpan.start === span.end)?.name ?? '';
}

/** Inserts `;` into the gap, and removes a colon or full stop that was meant to be one. */
function separate(subject: Dkim, { span }: TagProblem): ReportedFix<'dkim/syntax'> {
  let { start } = span;
  while (start > 0 && /[:.,]/.test(subject.dkim.value.charAt(start - 1))) start--;
  return { variant: 'semicolon', edits: insertSemicolon(subject, { start, end: span.end }) };
}

/** `; `, or `;` alone if the string is full. */
function insertSemicolon(subject: Dkim, gap: Span) {
  return rewrite(subject, gap, '; ') ?? rewrite(subject, gap, ';');
}
