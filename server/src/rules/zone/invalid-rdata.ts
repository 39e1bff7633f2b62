import type { Expected } from '../../records/rdata/problem';
import { defineRule } from '../rule';
import { excerpt, placeOf, problemsOf } from './problems';

export const invalidRdata = defineRule({
  id: 'zone/invalid-rdata',
  severity: 'error',
  needs: 'text',
  references: ['RFC 1035 section 3.3', 'RFC 1035 section 5.1'],
  summary: 'A record has the fields that its type says, each in its form.',
  on: 'entry',
  check(subject, report) {
    for (const { span, type, field } of problemsOf(subject, 'missing-field')) {
      report({ at: placeOf(subject, span), variant: 'missing', args: { type, field } });
    }
    for (const { span, type, word } of problemsOf(subject, 'surplus-field')) {
      report({ at: placeOf(subject, span), variant: 'surplus', args: { type, word: excerpt(word) } });
    }
    for (const { span, type, field, word, expected } of problemsOf(subject, 'malformed-field')) {
      const args = { type, field, word: excerpt(word), most: mostOf(expected) };
      report({ at: placeOf(subject, span), variant: variantOf(expected), args });
    }
    for (const { span, type, field, octets, expected } of problemsOf(subject, 'wrong-length')) {
      report({ at: placeOf(subject, span), variant: 'length', args: { type, field, octets, expected } });
    }
  },
});

/** The message that says what was expected. */
function variantOf(expected: Expected): string {
  switch (expected) {
    case 'u8':
    case 'u16':
    case 'u32':
      return 'number';
    case 'ip4':
    case 'ip6':
    case 'ttl':
    case 'time':
    case 'type':
    case 'algorithm':
    case 'quoted-string':
    case 'no-quotes':
    case 'generic':
      return expected;
    case 'hex':
    case 'hex-word':
    case 'salt':
      return 'hex';
    case 'base64':
    case 'base64-word':
      return 'base64';
    default:
      return 'malformed';
  }
}

function mostOf(expected: Expected): number {
  return expected === 'u8' ? 0xff : expected === 'u16' ? 0xffff : 0xffffffff;
}
