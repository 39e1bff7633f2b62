import { expect, it } from 'vitest';
import { check, findingsOf } from '../../check';

const rule = 'tlsa/value';

it('marks numbers that are not defined', () => {
  check(
    rule,
    `
_25._tcp.mail TLSA 4 1 1 abababababababababababababababababababababababababababababababab
;                  ^ tlsa/value: 4 is not defined as a usage, so clients ignore this TLSA record.
_25._tcp.mail TLSA 3 2 1 abababababababababababababababababababababababababababababababab
;                    ^ tlsa/value: 2 is not defined as a selector, so clients ignore this TLSA record.
_25._tcp.mail TLSA 3 1 3 abababababababababababababababababababababababababababababababab
;                      ^ tlsa/value: 3 is not defined as a matching type, so clients ignore this TLSA record.
`,
  );
});

it('marks a digest of another length than its hash gives', () => {
  check(
    rule,
    `
_25._tcp.mail TLSA 3 1 1 ababababababababababababababababababababababababababababababab
;                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tlsa/value: The digest has 31 octets, but SHA-256 gives 32: no certificate can match.
_25._tcp.mail TLSA 3 1 2 abababababababababababababababababababababababababababababababab
;                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tlsa/value: The digest has 32 octets, but SHA-512 gives 64: no certificate can match.
a._smimecert SMIMEA 3 0 1 abcd
;                         ^^^^ tlsa/value: The digest has 2 octets, but SHA-256 gives 32: no certificate can match.
`,
  );
});

it.each([
  '3 1 1 abababababababababababababababababababababababababababababababab',
  '3 1 1 abababababababababababababababababababab abababababababababababab',
  '2 0 2 ABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB',
  '3 0 0 abcdef',
  '255 255 255 abcd',
  '3 1 1 xyz',
  '3 1 1 ${digest}',
])('accepts or leaves to others %s', (data) => {
  expect(findingsOf(`_25._tcp.mail TLSA ${data}`, rule)).toEqual([]);
});
