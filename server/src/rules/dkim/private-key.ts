import { defineRule } from '../rule';

export const privateKey = defineRule({
  id: 'dkim/private-key',
  severity: 'error',
  needs: 'text',
  references: ['RFC 6376 section 3.6.1', 'RFC 6376 section 8.3'],
  summary: 'The private key is being published.',
  on: 'dkim',
  check({ dkim, text }, report) {
    if (dkim.key?.material.kind === 'private') report({ at: text.cover(dkim.key.span) });
  },
});
