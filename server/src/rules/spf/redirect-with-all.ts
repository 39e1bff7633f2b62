import { defineRule } from '../rule';
import { remove } from '../fixes/edits';
import { excerpt } from './report';
import { firstAll, isSeen, modifiersNamed } from './terms';

export const redirectWithAll = defineRule({
  id: 'spf/redirect-with-all',
  severity: 'warning',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 7208 section 6.1', 'RFC 7208 section 5.1'],
  summary: '`redirect` is ignored in a record with an `all`.',
  on: 'spf',
  check(subject, report) {
    const { text, spf } = subject;
    const all = firstAll(spf);
    const [redirect] = modifiersNamed(spf, 'redirect').filter(({ valid }) => valid);
    if (all === undefined || redirect === undefined || !isSeen(spf)) return;
    const args = { redirect: excerpt(text.value, redirect.span), all: excerpt(text.value, all.span) };
    report({
      at: text.cover(redirect.span),
      args,
      related: [{ place: text.cover(all.span) }],
      fixes: [
        { args: { gone: args.redirect }, edits: remove(subject, redirect.span) },
        { args: { gone: args.all }, edits: remove(subject, all.span) },
      ],
    });
  },
});
