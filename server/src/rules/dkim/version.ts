import { tag, withSeparator } from '../../mail/tags';
import { defineRule } from '../rule';
import { excerpt } from './excerpt';
import { gluedVersion, isGlued } from './glue';
import { rewrite } from './rewrite';

export const version = defineRule({
  id: 'dkim/version',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 6376 section 3.6.1'],
  summary: '`v` is not exactly `DKIM1`, or not the first tag.',
  on: 'dkim',
  check(subject, report) {
    const { dkim, text } = subject;
    const v = tag(dkim, 'v');
    if (v === undefined || isGlued(dkim, v) || gluedVersion(v) !== undefined) return;
    if (v.value !== 'DKIM1') {
      const draft = v.value === 'DKIM2';
      report({
        at: text.cover(v.value === '' ? v.span : v.valueSpan),
        ...(draft && { variant: 'draft' }),
        args: { value: excerpt(v.value) },
        fixes: [{ edits: rewrite(subject, v.valueSpan, 'DKIM1'), ...(draft && { kind: 'ask' }) }],
      });
    } else if (dkim.tags[0] !== v && !dkim.open) {
      const cut = withSeparator(dkim.value, v.span);
      const moved = `v=DKIM1; ${dkim.value.slice(0, cut.start)}`;
      report({
        at: text.cover(v.span),
        variant: 'first',
        args: { first: dkim.tags[0]?.name ?? '' },
        fixes: [{ variant: 'first', edits: rewrite(subject, { start: 0, end: cut.end }, moved) }],
      });
    }
  },
});
