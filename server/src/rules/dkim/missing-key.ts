import { looksLikeKey } from '../../mail/dkim/key';
import type { DkimRecord } from '../../mail/dkim/record';
import { tag } from '../../mail/tags';
import { defineRule } from '../rule';
import { caseSlip } from './tag-name';

export const missingKey = defineRule({
  id: 'dkim/missing-key',
  severity: 'error',
  needs: 'text',
  references: ['RFC 6376 section 3.6.1'],
  summary: 'Verifiers cannot use a key record without `p`.',
  explainedBy: 'damage',
  on: 'dkim',
  check({ dkim, text }, report) {
    if (dkim.open || tag(dkim, 'p') !== undefined || isExplained(dkim)) return;
    report({ at: text.cover({ start: 0, end: dkim.value.length }) });
  },
});

/** Reported by other rules: no tag at all, or a key in `P=`, or one without its `p=`. */
function isExplained(dkim: DkimRecord): boolean {
  if (dkim.tags.length === 0 && dkim.problems.length > 0) return true;
  if (dkim.tags.some(({ name }) => caseSlip(dkim, name) === 'p')) return true;
  const strays = [...dkim.problems.filter(({ kind }) => kind === 'missing-equals'), ...dkim.tags];
  return strays.some(({ span }) => {
    const words = dkim.value.slice(span.start, span.end);
    return looksLikeKey(words) || /^p(?:$|[\s:])/.test(words) || /^DKIM1p\s{0,9}=/.test(words.slice(2));
  });
}
