import { defineRule } from '../rule';
import { problemsOf, reportOf } from './report';

export const unknownModifier = defineRule({
  id: 'spf/unknown-modifier',
  severity: 'info',
  needs: 'text',
  references: ['RFC 7208 section 6'],
  summary: 'An unknown modifier: receivers ignore it.',
  on: 'spf',
  check(subject, report) {
    for (const problem of problemsOf(subject.spf, 'unknown-modifier')) {
      const { args, at } = reportOf(subject, problem);
      const { suggestion } = problem;
      if (/^v=spf/i.test(args.term)) report({ at, variant: 'version', args });
      else if (suggestion !== undefined) report({ at, variant: 'nearest', args: { ...args, suggestion } });
      else report({ at, args });
    }
  },
});
