import { defineRule } from '../rule';
import { rsaBits } from './rsa-bits';

export const keyOver4096 = defineRule({
  id: 'dkim/key-over-4096',
  severity: 'info',
  needs: 'text',
  references: ['RFC 8301 section 3.2'],
  summary: 'An RSA key of more than 4096 bits: verifiers need not accept it.',
  on: 'dkim',
  check({ dkim, text }, report) {
    const size = rsaBits(dkim);
    if (size === undefined) return;
    const { bits, span } = size;
    if (bits > 4096) report({ at: text.cover(span), args: { bits } });
  },
});
