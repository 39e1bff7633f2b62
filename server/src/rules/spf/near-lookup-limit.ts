import { limits } from '../../mail/spf/facts';
import { defineRule } from '../rule';
import { flattenFixes } from './flatten';
import { redundantFixes } from './redundant';

export const nearLookupLimit = defineRule({
  id: 'spf/near-lookup-limit',
  severity: 'info',
  needs: 'resolver',
  references: ['RFC 7208 section 4.6.4'],
  summary: 'Nearly all of the 10 DNS lookups are used: the next sender may break the record.',
  on: 'tree',
  check(subject, report) {
    const { text, spf, survey } = subject;
    const { lookups, certainLookups, atLeast } = survey;
    if (certainLookups > limits.lookups || lookups < limits.lookups - 1) return;
    const isUncertain = atLeast || certainLookups < lookups;
    const variant = lookups > limits.lookups ? 'probably-over' : isUncertain ? 'about' : 'exact';
    report({
      at: text.cover(spf.version.span),
      variant,
      args: { count: lookups, limit: limits.lookups },
      fixes: [...redundantFixes(subject), ...flattenFixes(subject)],
    });
  },
});
