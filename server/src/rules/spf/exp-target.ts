import { defineRule } from '../rule';
import { ownTerms, termPlace } from './tree-terms';

export const expTarget = defineRule({
  id: 'spf/exp-target',
  severity: 'info',
  needs: 'resolver',
  references: ['RFC 7208 section 6.2'],
  summary: 'The target of `exp` has no text, or several: senders get no explanation.',
  on: 'tree',
  check(subject, report) {
    for (const node of ownTerms(subject)) {
      if (node.fault !== 'explanation-missing' && node.fault !== 'explanation-several') continue;
      const { at, args } = termPlace(subject, node);
      const variant = node.fault === 'explanation-missing' ? 'missing' : 'several';
      report({ at, variant, args: { ...args, target: node.target ?? '' } });
    }
  },
});
