import { defineRule } from '../rule';
import { rsaBits } from './rsa-bits';

export const keyTooShort = defineRule({
  id: 'dkim/key-too-short',
  severity: 'error',
  needs: 'text',
  references: ['RFC 8301 section 3.2'],
  summary: 'An RSA key of fewer than 1024 bits: verifiers must not accept it.',
  on: 'dkim',
  check({ dkim, text }, report) {
    const size = rsaBits(dkim);
    if (size === undefined) return;
    const { bits, span } = size;
    if (bits < 1024) report({ at: text.cover(span), args: { bits } });
  },
});
