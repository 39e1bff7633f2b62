import { rewrite } from '../fixes/rewrite';
import { defineRule } from '../rule';
import { isForInclusion, spfRecordsAt } from './records-at';
import { excerpt } from './report';
import { isSeen, reached } from './terms';

export const neutralAll = defineRule({
  id: 'spf/neutral-all',
  severity: 'warning',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 7208 section 8.2'],
  summary: '`?all` makes no assertion about other senders, as if there were no record.',
  on: 'name',
  types: ['TXT'],
  atAnyName: true,
  check({ name, zone, records }, report) {
    for (const { record, text, spf } of spfRecordsAt(records)) {
      if (!isSeen(spf)) continue;
      for (const term of reached(spf)) {
        if (term.name !== 'all' || term.qualifier !== '?' || isForInclusion(name, zone)) continue;
        const edits = rewrite({ record, text }, term.span, '~all');
        const args = { term: excerpt(text.value, term.span) };
        report({ at: text.cover(term.span), record, args, fixes: [{ edits }] });
      }
    }
  },
});
