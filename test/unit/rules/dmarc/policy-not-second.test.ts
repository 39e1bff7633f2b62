import { describe, it } from 'vitest';
import { check, checkFix } from '../../check';

describe('dmarc/policy-not-second', () => {
  it('marks a policy that comes later', () => {
    check(
      'dmarc/policy-not-second',
      `
_dmarc.a TXT "v=DMARC1; rua=mailto:a@example.com; p=none"
;                                                 ^^^^^^ dmarc/policy-not-second: \`p=none\` is not the second tag; receivers that follow RFC 7489 may reject the record.
_dmarc.b TXT "V=DMARC1; sp=none; p=none"
;                                ^^^^^^ dmarc/policy-not-second: \`p=none\` is not the second tag; receivers that follow RFC 7489 may reject the record.
`,
    );
  });

  it('is silent otherwise', () => {
    check(
      'dmarc/policy-not-second',
      `
_dmarc.a TXT "v=DMARC1; p=none; sp=none"
_dmarc.b TXT "v=DMARC1;;p=none"
_dmarc.c TXT "v=DMARC1 p=none"
_dmarc.d TXT "p=none; v=DMARC1"
_dmarc.e TXT "v=DMARC1; sp=none"
`,
    );
  });

  it('mends the record', () => {
    checkFix(
      'dmarc/policy-not-second',
      '_dmarc TXT "v=DMARC1; rua=mailto:a@example.com; p=none"',
      '_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@example.com"',
    );
    checkFix(
      'dmarc/policy-not-second',
      '_dmarc TXT "v=DMARC1; sp=none; p=reject; fo=1;"',
      '_dmarc TXT "v=DMARC1; p=reject; sp=none; fo=1;"',
    );
  });
});
