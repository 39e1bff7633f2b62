import type { Modifier } from '../../mail/spf/record';
import type { TextEdit } from '../../text/span';
import { rewrite } from '../fixes/rewrite';
import { defineRule, type Subjects } from '../rule';
import { excerpt } from './report';
import { firstAll, isSeen, modifiersNamed, validMechanisms } from './terms';

export const modifierPosition = defineRule({
  id: 'spf/modifier-position',
  severity: 'hint',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 7208 section 6'],
  summary: '`redirect` and `exp` should follow all mechanisms.',
  on: 'spf',
  check(subject, report) {
    const { text, spf } = subject;
    if (!isSeen(spf)) return;
    const last = validMechanisms(spf).at(-1);
    const isRedirectRead = firstAll(spf) === undefined;
    const modifiers = [...(isRedirectRead ? modifiersNamed(spf, 'redirect') : []), ...modifiersNamed(spf, 'exp')];
    for (const modifier of modifiers) {
      if (last === undefined || !modifier.valid || modifier.span.start > last.span.start) continue;
      report({
        at: text.cover(modifier.span),
        args: { modifier: excerpt(text.value, modifier.span) },
        fixes: [{ edits: moveBehind(subject, modifier, last.span.end) }],
      });
    }
  },
});

/** The modifier after the last mechanism, and the terms between them moved up. */
function moveBehind(subject: Subjects['spf'], { span }: Modifier, end: number): TextEdit[] | undefined {
  const { value } = subject.text;
  const between = value.slice(span.end, end).replace(/^ +/, '');
  return rewrite(subject, { start: span.start, end }, `${between} ${value.slice(span.start, span.end)}`);
}
