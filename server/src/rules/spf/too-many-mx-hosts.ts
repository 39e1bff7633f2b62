import { limits } from '../../mail/spf/facts';
import { defineRule } from '../rule';
import { ownTerms, termPlace } from './tree-terms';

export const tooManyMxHosts = defineRule({
  id: 'spf/too-many-mx-hosts',
  severity: 'error',
  needs: 'resolver',
  references: ['RFC 7208 section 4.6.4'],
  summary: '`mx` of a domain with more than 10 mail servers: receivers reject the record.',
  on: 'tree',
  check(subject, report) {
    for (const node of ownTerms(subject)) {
      if (node.hosts.length <= limits.mxHosts) continue;
      const { at, args } = termPlace(subject, node);
      report({ at, args: { ...args, target: node.target ?? '', count: node.hosts.length, limit: limits.mxHosts } });
    }
  },
});
