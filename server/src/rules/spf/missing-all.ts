import { rewrite } from '../fixes/rewrite';
import type { SpfRecord } from '../../mail/spf/record';
import { defineRule } from '../rule';
import { spreadValue } from '../spread';
import { isForInclusion, spfRecordsAt } from './records-at';
import { firstAll, isSeen, modifiersNamed } from './terms';

export const missingAll = defineRule({
  id: 'spf/missing-all',
  severity: 'warning',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 7208 section 4.7', 'RFC 7208 section 5.1'],
  summary: 'Without `all` or `redirect`, no result is defined for other senders.',
  on: 'name',
  types: ['TXT'],
  atAnyName: true,
  check({ name, zone, records }, report) {
    if (spreadValue(name, records) !== undefined) return;
    for (const { record, text, spf } of spfRecordsAt(records)) {
      if (!isSeen(spf) || hasEnd(spf) || isForInclusion(name, zone)) continue;
      const end = spf.terms.at(-1)?.span.end ?? spf.version.span.end;
      const edits = rewrite({ record, text }, { start: end, end }, ' ~all');
      report({ at: text.cutAtEnd ?? text.cover(spf.version.span), record, fixes: [{ edits }] });
    }
  },
});

/** Does the record define a result for other senders, or try to, or may it do so in an unknown part? */
function hasEnd(spf: SpfRecord): boolean {
  if (firstAll(spf) !== undefined || modifiersNamed(spf, 'redirect').length > 0) return true;
  if (spf.terms.some(({ hasHole }) => hasHole)) return true;
  return spf.problems.some((problem) => {
    if (problem.kind === 'non-ascii' || problem.kind === 'modifier-as-mechanism') return true;
    const term = problem.term && spf.value.slice(problem.term.start, problem.term.end);
    if (problem.kind === 'unknown-mechanism' || problem.kind === 'unknown-modifier') {
      if (problem.suggestion === 'all' || problem.suggestion === 'redirect') return true;
    }
    return term !== undefined && /^[-+~?]? *(?:all|redirect)\b/i.test(term);
  });
}
