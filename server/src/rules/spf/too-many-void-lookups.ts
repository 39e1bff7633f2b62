import type { TermNode } from '../../mail/spf/evaluate/tree';
import { limits } from '../../mail/spf/facts';
import { defineRule } from '../rule';
import { ownTerms, termPlace } from './tree-terms';

export const tooManyVoidLookups = defineRule({
  id: 'spf/too-many-void-lookups',
  severity: 'error',
  needs: 'resolver',
  references: ['RFC 7208 section 4.6.4'],
  summary: 'More than 2 lookups return no answer: receivers reject the record.',
  on: 'tree',
  check(subject, report) {
    if (subject.survey.voidLookups <= limits.voidLookups) return;
    const guilty = ownTerms(subject).find((node) => node.fault === 'void-limit');
    if (guilty === undefined) return;
    const { at, args } = termPlace(subject, guilty);
    const inner = innermost(guilty);
    report({
      at,
      ...(inner === guilty ? {} : { variant: 'inner' }),
      args: { ...args, inner: inner.term.text, count: subject.survey.voidLookups, limit: limits.voidLookups },
    });
  },
});

/** The lookup itself, below the terms that lead to it. */
function innermost(node: TermNode): TermNode {
  const inner = node.child?.terms.find((term) => term.fault === 'void-limit');
  return inner === undefined ? node : innermost(inner);
}
