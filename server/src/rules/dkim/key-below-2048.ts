import { defineRule } from '../rule';
import { rsaBits } from './rsa-bits';

export const keyBelow2048 = defineRule({
  id: 'dkim/key-below-2048',
  severity: 'info',
  needs: 'text',
  references: ['RFC 8301 section 3.2'],
  summary: 'An RSA key of 1024 to 2047 bits: valid, but 2048 bits are recommended.',
  on: 'dkim',
  check({ dkim, text }, report) {
    const size = rsaBits(dkim);
    if (size === undefined) return;
    const { bits, span } = size;
    if (bits >= 1024 && bits < 2048) report({ at: text.cover(span), args: { bits } });
  },
});
