import { displayName } from '../../records/name';
import { mark } from '../fixes/edits';
import { defineRule } from '../rule';

export const missingPtr = defineRule({
  id: 'domain/missing-ptr',
  severity: 'info',
  needs: 'files',
  references: ['RFC 1912 section 2.1', 'Sender rules of Gmail, Yahoo and Outlook'],
  summary: 'An address that may send mail has a PTR record whose name leads back to it.',
  on: 'pointers',
  check({ text, addresses }, report) {
    for (const { span, address, reverse, state, name = '' } of addresses) {
      const at = mark(text, span);
      if (state === 'missing') report({ at, variant: 'none', args: { address, reverse: displayName(reverse) } });
      else if (state === 'mismatch') report({ at, variant: 'mismatch', args: { address, name } });
    }
  },
});
