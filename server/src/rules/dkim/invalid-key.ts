import type { KeyText } from '../../mail/dkim/key';
import { announcedKind } from '../../mail/dkim/record';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';
import { keyFault } from './key-fault';
import { KEY_NAMES } from './key-names';

export const invalidKey = defineRule({
  id: 'dkim/invalid-key',
  severity: 'error',
  needs: 'text',
  references: ['RFC 6376 section 3.6.1', 'RFC 8463 section 4.2'],
  summary: 'The base64 does not decode to a public key of the kind that `k` names.',
  on: 'dkim',
  check({ dkim, text }, report) {
    const { key } = dkim;
    if (key === undefined || keyFault(dkim) !== 'invalid') return;
    const at = text.cover(key.span);
    const announced = announcedKind(dkim) ?? 'rsa';
    const args = { key: KEY_NAMES[announced] };
    switch (key.material.kind) {
      case 'foreign':
        report({ at, variant: key.material.what === 'unknown' ? 'foreign' : key.material.what, args });
        break;
      case 'unreadable':
        report({
          at,
          ...(announced === 'ed25519' && { variant: 'ed25519' }),
          args: { ...args, length: key.material.length },
        });
        break;
      case 'rsa':
      case 'ed25519':
        report({
          at: text.cover(surplus(key, key.material.surplus)),
          variant: 'surplus',
          args: { count: key.material.surplus },
        });
        break;
      case 'private':
      case 'truncated':
      case 'revoked':
    }
  },
});

/** The base64 characters that lie wholly after the end of the key. */
function surplus({ digits, span }: KeyText, octets: number): Span {
  const whole = Math.floor((digits.length * 6) / 8) - octets;
  const start = digits[Math.ceil((whole * 8) / 6)] ?? span.start;
  return { start, end: span.end };
}
