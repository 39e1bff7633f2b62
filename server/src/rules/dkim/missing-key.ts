import { looksLikeKey } from '../../mail/dkim/key';
import type { DkimRecord } from '../../mail/dkim/record';
import { tag } from '../../mail/tags';
import { defineRule } from '../rule';
import { nearestTag } from './tag-name';

export const missingKey = defineRule({
  id: 'dkim/missing-key',
  severity: 'error',
  needs: 'text',
  references: ['RFC 6376 section 3.6.1'],
  summary: 'A key record without `p` is an error for verifiers.',
  on: 'dkim',
  check({ dkim, text }, report) {
    if (dkim.open || tag(dkim, 'p') !== undefined || isExplained(dkim)) return;
    report({ at: text.cover({ start: 0, end: dkim.value.length }) });
  },
});

/** Is the key there, but not where its tag is? Other rules say so (`P=`, a key without `p=`, `p` without `=`). */
function isExplained(dkim: DkimRecord): boolean {
  if (dkim.tags.some(({ name }) => nearestTag(dkim, name) === 'p')) return true;
  const strays = [...dkim.problems.filter(({ kind }) => kind === 'missing-equals'), ...dkim.tags];
  return strays.some(({ span }) => {
    const words = dkim.value.slice(span.start, span.end);
    return looksLikeKey(words) || /^p(?:$|[\s:])/.test(words) || /^DKIM1p\s{0,9}=/.test(words.slice(2));
  });
}
