import { defineRule } from '../rule';
import { problemsOf, reportOf } from './report';

export const invalidIp = defineRule({
  id: 'spf/invalid-ip',
  severity: 'error',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 7208 section 5.6'],
  summary: 'The value of `ip4:` or `ip6:` is not a valid address of that kind.',
  on: 'spf',
  check(subject, report) {
    for (const problem of problemsOf(subject.spf, 'invalid-ip')) {
      const reported = reportOf(subject, problem);
      const mechanism = /^[-+~?]?(ip[46])/i.exec(reported.args.term)?.[1]?.toLowerCase() ?? 'ip4';
      report({ ...reported, variant: problem.fault, args: { ...reported.args, mechanism, ...kindsFor(mechanism) } });
    }
  },
});

/** What the mechanism takes, and what the other one would take. */
function kindsFor(mechanism: string) {
  return mechanism === 'ip4' ? { wanted: 'IPv4', written: 'IPv6' } : { wanted: 'IPv6', written: 'IPv4' };
}
