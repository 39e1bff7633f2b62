import { type Tag, tag, withSeparator } from '../../mail/tags';
import type { TextEdit } from '../../text/span';
import { defineRule, type Subjects } from '../rule';
import { excerpt } from '../../text/excerpt';
import { gluedVersion, isGlued } from './glue';
import { rewrite } from '../fixes/rewrite';

export const version = defineRule({
  id: 'dkim/version',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 6376 section 3.6.1'],
  summary: '`v` is not exactly `DKIM1`, or not the first tag.',
  explainedBy: 'damage',
  on: 'dkim',
  check(subject, report) {
    const { dkim, text } = subject;
    const v = tag(dkim, 'v');
    if (v === undefined || isGlued(dkim, v) || gluedVersion(v) !== undefined) return;
    const isFirst = dkim.tags[0] === v || dkim.open;
    if (v.value !== 'DKIM1') {
      const draft = v.value === 'DKIM2';
      report({
        at: text.cover(v.value === '' ? v.span : v.valueSpan),
        ...(draft && { variant: 'draft' }),
        args: { value: excerpt(v.value) },
        fixes: [
          {
            edits: isFirst ? rewrite(subject, v.valueSpan, 'DKIM1') : moveToFront(subject, v),
            ...(draft && { kind: 'ask' }),
          },
        ],
      });
    } else if (!isFirst) {
      report({
        at: text.cover(v.span),
        variant: 'first',
        args: { first: dkim.tags[0]?.name ?? '' },
        fixes: [{ variant: 'first', edits: moveToFront(subject, v) }],
      });
    }
  },
});

function moveToFront(subject: Subjects['dkim'], { span }: Tag): TextEdit[] | undefined {
  const { value } = subject.dkim;
  const cut = withSeparator(value, span);
  return rewrite(subject, { start: 0, end: cut.end }, `v=DKIM1; ${value.slice(0, cut.start)}`);
}
