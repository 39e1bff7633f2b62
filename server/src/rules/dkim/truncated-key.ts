import { defineRule } from '../rule';
import { keyFault } from './key-fault';
import { STRING_LIMIT } from '../fixes/rewrite';

export const truncatedKey = defineRule({
  id: 'dkim/truncated-key',
  severity: 'error',
  needs: 'text',
  references: ['RFC 6376 section 3.6.1', 'X.690 section 8.1.3'],
  summary: 'The key is shorter than its own header announces.',
  on: 'dkim',
  check({ dkim, text }, report) {
    const { key } = dkim;
    if (key?.material.kind !== 'truncated' || keyFault(dkim) !== 'truncated') return;
    const { promised, present } = key.material;
    const at = text.cover(key.span);
    if (promised === undefined) {
      report({ at, variant: 'header', args: { present } });
      return;
    }
    // Many control panels keep one character-string and drop the rest.
    const cutAtLimit = text.length === STRING_LIMIT || key.span.end - key.span.start === STRING_LIMIT;
    report({ at, ...(cutAtLimit && { variant: 'limit' }), args: { promised, present } });
  },
});
