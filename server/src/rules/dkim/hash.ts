import { dkimTagFact } from '../../mail/dkim/facts';
import { listItems } from '../../mail/dkim/record';
import { tag } from '../../mail/tags';
import { defineRule } from '../rule';
import { excerpt } from '../../text/excerpt';
import { itemCut } from './list-edit';
import { rewrite } from '../fixes/rewrite';

export const hash = defineRule({
  id: 'dkim/hash',
  severity: 'warning',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 8301 section 3.1', 'RFC 6376 section 3.6.1'],
  summary: '`h` names an unknown hash algorithm, or only SHA-1, which is broken.',
  on: 'dkim',
  check(subject, report) {
    const { dkim, text } = subject;
    const h = tag(dkim, 'h');
    if (h === undefined) return;
    const items = listItems(h);
    const usable = items.some((item) => item.text === 'sha256');
    const whole = { variant: 'sha256', edits: rewrite(subject, h.valueSpan, 'sha256') } as const;
    if (!usable && items.every((item) => item.text === 'sha1')) {
      report({ at: text.cover(h.valueSpan), variant: 'sha1', fixes: [whole] });
      return;
    }
    for (const item of items) {
      if (dkimTagFact('h')?.values.some(({ value }) => value === item.text)) continue;
      const args = { value: excerpt(item.text) };
      const cut = { variant: 'remove', args, edits: rewrite(subject, itemCut(dkim, h, item.span), '') } as const;
      report({
        at: text.cover(item.text === '' ? h.span : item.span),
        ...(item.text === '' && ({ variant: 'empty' } as const)),
        args,
        fixes: [usable ? cut : whole],
      });
    }
  },
});
