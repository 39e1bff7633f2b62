import { LONGEST_DATA, LONGEST_STRING } from '../../records/rdata/checks';
import type { Expected } from '../../records/rdata/problem';
import { defineRule } from '../rule';
import { excerpt } from './problems';

export const invalidRdata = defineRule({
  id: 'zone/invalid-rdata',
  severity: 'error',
  needs: 'text',
  references: ['RFC 1035 section 3.3', 'RFC 1035 section 5.1'],
  summary: 'A record has the fields that its type requires, in valid form.',
  on: 'record',
  check({ record: { type, problems } }, report) {
    for (const problem of problems) {
      const at = problem.place;
      switch (problem.kind) {
        case 'missing-field':
          report({ at, variant: 'missing', args: { type, field: problem.field } });
          break;
        case 'surplus-field':
          report({ at, variant: 'surplus', args: { type, word: excerpt(problem.word) } });
          break;
        case 'malformed-field': {
          const { field, word, expected } = problem;
          const args = { type, field, word: excerpt(word), most: mostOf(expected) };
          report({ at, variant: variantOf(expected), args });
          break;
        }
        case 'invalid-parameter': {
          const { kind, key } = problem.fault;
          report({ at, variant: `parameter.${kind}`, args: { type, key, word: excerpt(problem.word) } });
          break;
        }
        case 'wrong-length': {
          const { field, octets, expected } = problem;
          const variant = TOO_LONG.get(expected) ?? 'length';
          report({ at, variant, args: { type, field, octets, expected } });
          break;
        }
        default: // zone/invalid-name
      }
    }
  },
});

const TOO_LONG: ReadonlyMap<number, 'too-long' | 'string'> = new Map([
  [LONGEST_DATA, 'too-long'],
  [LONGEST_STRING, 'string'],
]);

/** The message for what was expected. */
function variantOf(expected: Expected) {
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
    case 'wire':
    case 'location':
      return expected;
    case 'date':
      return 'time';
    case 'type-or-number':
    case 'old-type':
      return 'type';
    case 'hex':
    case 'hex-word':
    case 'salt':
      return 'hex';
    case 'base64':
    case 'base64-word':
    case 'base64-or-none':
      return 'base64';
    default:
      return 'malformed';
  }
}

function mostOf(expected: Expected): number {
  return expected === 'u8' ? 0xff : expected === 'u16' ? 0xffff : 0xffffffff;
}
