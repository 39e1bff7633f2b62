import { dmarcTag } from '../../mail/dmarc/record';
import type { DmarcTagName } from '../../mail/dmarc/facts';
import type { CaseProblem } from '../../mail/dmarc/version';
import { rewrite } from '../fixes/rewrite';
import type { Report } from '../report';
import { defineRule, type Subjects } from '../rule';
import { isReportRecord } from './policy-record';

type Dmarc = Subjects['dmarc'];

export const tagCase = defineRule({
  id: 'dmarc/tag-case',
  severity: 'warning',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 9989 section 4.8', 'RFC 6376 section 3.2'],
  summary: 'Tag names are in lower case; some receivers ignore a tag in capitals, or the record for `V=`.',
  on: 'dmarc',
  check(subject, report) {
    for (const problem of subject.dmarc.problems) {
      if (problem.kind === 'tag-case') report(reportOf(subject, problem));
    }
  },
});

function reportOf(subject: Dmarc, { span, tag, meant }: CaseProblem): Report<'dmarc/tag-case'> {
  const { record, text, dmarc } = subject;
  const isTaken = dmarcTag(dmarc, meant) !== undefined;
  const variant = CONSEQUENCES[meant];
  return {
    at: text.cover(span),
    ...(variant === undefined || isTaken || isReportRecord(record) ? {} : { variant }),
    args: { tag: tag.name, meant },
    // A second tag of the same name would be the next fault.
    fixes: isTaken ? [] : [{ kind: weakens(meant, tag.value) ? 'ask' : 'safe', edits: rewrite(subject, span, meant) }],
  };
}

/** What is lost with the tag, if it is more than the effect of the tag itself. */
const CONSEQUENCES: Partial<Record<DmarcTagName, 'version' | 'policy'>> = { v: 'version', p: 'policy' };

/** May receivers that ignore the tag today enforce less once they read it? */
function weakens(name: DmarcTagName, value: string): boolean {
  if (name === 'sp' || name === 'np') return value.toLowerCase() !== 'reject';
  return name === 't' || name === 'psd' || name === 'pct';
}
