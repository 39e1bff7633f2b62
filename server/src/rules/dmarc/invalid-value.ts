import type { DmarcTag } from '../../mail/dmarc/record';
import { rewrite } from '../fixes/rewrite';
import { defineRule } from '../rule';
import { remove } from '../fixes/edits';

export const invalidValue = defineRule({
  id: 'dmarc/invalid-value',
  severity: 'warning',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 9989 section 4.8', 'RFC 9989 section 4.7', 'RFC 7489 section 6.3'],
  summary: 'A tag with an invalid value is treated as if it were missing.',
  on: 'dmarc',
  check(subject, report) {
    const { text, dmarc } = subject;
    for (const problem of dmarc.problems) {
      if (problem.kind !== 'invalid-value') continue;
      const { tag, meant, span } = problem;
      const { fact } = tag;
      if (fact === undefined || fact.form === 'policy' || fact.form === 'version' || fact.form === 'uris') continue;
      // Historic tags are no longer read, so removing one loses nothing.
      const kind = fact.rfc9989 === 'historic' ? 'safe' : 'ask';
      report({
        at: text.cover(tag.value === '' ? tag.span : span),
        ...(tag.value === '' ? {} : { variant: hasBothOptions(tag) ? 'both-failure-options' : fact.form }),
        args: { tag: tag.name, value: tag.value, standsFor: fact.standsFor ?? '' },
        fixes: [
          meant === undefined
            ? { variant: 'remove', kind, edits: remove(subject, tag.span) }
            : { args: { meant }, edits: rewrite(subject, span, meant) },
        ],
      });
    }
  },
});

/** RFC 7489 section 6.3 allowed `0` and `1` together, and spaces around the colons. */
function hasBothOptions({ fact, value }: DmarcTag): boolean {
  const options = value.split(/\s*:\s*/);
  const areOptions = fact?.form === 'failure-options' && options.every((option) => /^[01ds]$/i.test(option));
  return areOptions && options.includes('0') && options.includes('1');
}
