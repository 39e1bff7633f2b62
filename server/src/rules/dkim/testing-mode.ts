import { listItems } from '../../mail/dkim/record';
import { tag } from '../../mail/tags';
import { defineRule } from '../rule';
import { itemCut } from './list-edit';
import { rewrite } from '../fixes/rewrite';

export const testingMode = defineRule({
  id: 'dkim/testing-mode',
  severity: 'info',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 6376 section 3.6.1'],
  summary: '`t=y` requests that verifiers treat signed mail like unsigned mail.',
  on: 'dkim',
  check(subject, report) {
    const { dkim, text } = subject;
    const t = tag(dkim, 't');
    const flag = t && listItems(t).find((item) => item.text === 'y');
    if (t === undefined || flag === undefined || dkim.key?.material.kind === 'revoked') return;
    const edits = rewrite(subject, itemCut(dkim, t, flag.span), '');
    report({ at: text.cover(t.value === 'y' ? t.span : flag.span), fixes: [{ edits }] });
  },
});
