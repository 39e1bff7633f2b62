import { removeComment, removeIgnored } from '../fixes/comments';
import { defineRule } from '../rule';

export const unusedIgnore = defineRule({
  id: 'config/unused-ignore',
  severity: 'hint',
  fix: 'safe',
  needs: 'text',
  references: [],
  summary: 'An ignore comment that has no effect, or names an unknown rule.',
  tag: 'unnecessary',
  on: 'ignore',
  check({ comment, lacksReason, used, unused, unknown }, report) {
    if (lacksReason) {
      report({ at: comment.place, variant: 'no-reason' });
      return;
    }
    // Another version may know it.
    for (const { id, place } of unknown) {
      const fixes = [{ kind: 'ask' as const, edits: removeIgnored(comment, place) }];
      report({ at: place, variant: 'unknown', args: { id }, fixes });
    }
    for (const { id, place } of unused)
      report({ at: place, args: { id }, fixes: [{ edits: removeIgnored(comment, place) }] });
    if (comment.ids.length === 0 && !used) {
      report({
        at: comment.place,
        variant: 'nothing',
        fixes: [{ variant: 'comment', edits: removeComment(comment.place) }],
      });
    }
  },
});
