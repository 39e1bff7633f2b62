import { defineRule } from '../rule';

export const unusedIgnore = defineRule({
  id: 'config/unused-ignore',
  severity: 'hint',
  needs: 'text',
  references: [],
  summary: 'An ignore comment that silences nothing, or names no rule.',
  tag: 'unnecessary',
  on: 'ignore',
  check({ comment, used, unused, unknown }, report) {
    for (const { id, place } of unknown) report({ at: place, variant: 'unknown', args: { id } });
    for (const { id, place } of unused) report({ at: place, args: { id } });
    if (comment.ids.length === 0 && !used) report({ at: comment.place, variant: 'nothing' });
  },
});
