import type { RecordNode } from '../../mail/spf/evaluate/tree';
import { defineRule } from '../rule';
import { remove } from '../fixes/edits';
import { problemsOf } from './report';
import { findBelow, ownTerms, termPlace } from './tree-terms';

export const targetWithoutSpf = defineRule({
  id: 'spf/target-without-spf',
  severity: 'error',
  fix: 'ask',
  needs: 'resolver',
  references: ['RFC 7208 section 5.2', 'RFC 7208 section 6.1'],
  summary: 'The target of `include` or `redirect` has no SPF record, or several: receivers reject the record.',
  on: 'tree',
  check(subject, report) {
    // spf/invalid-domain reports what is not a name.
    const invalid = new Set(problemsOf(subject.spf, 'invalid-domain').map(({ term }) => term?.start));
    for (const node of ownTerms(subject)) {
      if (invalid.has(node.term.span.start)) continue;
      const missing = findBelow(node, isMissing);
      if (missing === undefined) continue;
      const { at, args } = termPlace(subject, node);
      report({
        at,
        variant: variantOf(missing, missing === node.child),
        args: { ...args, target: missing.domain ?? '' },
        fixes: [{ args, edits: remove(subject, node.term.span) }],
      });
    }
  },
});

function isMissing({ state }: RecordNode): boolean {
  return state === 'none' || state === 'several';
}

function variantOf({ state }: RecordNode, isOwn: boolean) {
  return `${state === 'none' ? 'none' : 'several'}${isOwn ? '' : '-inner'}` as const;
}
