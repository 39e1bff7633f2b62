import { defineRule } from '../rule';
import { ownTerms, termPlace } from './tree-terms';

export const targetWithoutAddress = defineRule({
  id: 'spf/target-without-address',
  severity: 'warning',
  needs: 'resolver',
  references: ['RFC 7208 section 4.6.4', 'RFC 7208 section 5'],
  summary: 'The target of `a`, `mx` or `exists` does not exist: only two such lookups are allowed.',
  on: 'tree',
  check(subject, report) {
    for (const node of ownTerms(subject)) {
      const { term, target, isVoid } = node;
      if (term.kind !== 'mechanism' || target === undefined || !isVoid.ip4 || !isVoid.ip6) continue;
      const { at, args } = termPlace(subject, node);
      report({ at, variant: term.name === 'mx' ? 'mx' : 'address', args: { ...args, target } });
    }
  },
});
