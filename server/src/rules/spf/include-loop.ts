import { defineRule } from '../rule';
import { findLoop, ownTerms, termPlace } from './tree-terms';

export const includeLoop = defineRule({
  id: 'spf/include-loop',
  severity: 'error',
  needs: 'resolver',
  references: ['RFC 7208 section 5.2', 'RFC 7208 section 4.6.4'],
  summary: 'A chain of `include` and `redirect` leads back to itself.',
  on: 'tree',
  check(subject, report) {
    for (const node of ownTerms(subject)) {
      const loop = findLoop(subject, node);
      if (loop === undefined) continue;
      const { at, args } = termPlace(subject, node);
      report({ at, args: { ...args, target: loop.domain ?? '' } });
    }
  },
});
