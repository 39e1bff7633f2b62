import { distance } from 'fastest-levenshtein';
import { dkimTagFact } from '../../mail/dkim/facts';
import { listItems } from '../../mail/dkim/record';
import { type Tag, tag } from '../../mail/tags';
import type { Span } from '../../text/span';
import type { ReportedFix } from '../report';
import { defineRule, type Subjects } from '../rule';
import { excerpt } from '../../text/excerpt';
import { itemCut } from './list-edit';
import { rewrite } from '../fixes/rewrite';

type Dkim = Subjects['dkim'];

export const invalidValue = defineRule({
  id: 'dkim/invalid-value',
  severity: 'warning',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 6376 section 3.6.1', 'RFC 8460 section 3'],
  summary: '`s` or `t` has a value that is not defined.',
  on: 'dkim',
  check(subject, report) {
    const { dkim, text } = subject;
    for (const name of ['s', 't'] as const) {
      const list = tag(dkim, name);
      if (list === undefined || list.value === '') continue; // an empty list names nothing that could be wrong
      const known = dkimTagFact(name)?.values.map(({ value }) => value) ?? [];
      for (const item of listItems(list)) {
        if (item.text === '' || known.includes(item.text)) continue;
        report({
          at: text.cover(item.span),
          variant: name,
          args: { value: excerpt(item.text) },
          fixes: [repair(subject, list, item, known)],
        });
      }
    }
  },
});

/** The known value in another spelling, several of them, or nothing: verifiers ignore what they do not know. */
function repair(
  subject: Dkim,
  list: Tag,
  item: { readonly text: string; readonly span: Span },
  known: readonly string[],
): ReportedFix<'dkim/invalid-value'> {
  const words = item.text
    .toLowerCase()
    .split(/[^a-z*]/)
    .filter((word) => word !== '');
  const joined = words.join('');
  const single = known.find((value) => value === joined || (value.length > 2 && distance(value, joined) === 1));
  const meant = single === undefined ? words : [single];
  if (meant.length > 0 && meant.every((word) => known.includes(word))) {
    const value = meant.join(':');
    return { args: { meant: value }, edits: rewrite(subject, item.span, value) };
  }
  // Without its only item, `s` would apply to all services again, which differs from its present meaning.
  const kind = list.name === 's' && listItems(list).length === 1 ? 'ask' : 'safe';
  return { variant: 'remove', kind, edits: rewrite(subject, itemCut(subject.dkim, list, item.span), '') };
}
