import { describe, it } from 'vitest';
import { check, checkFix } from '../../check';

describe('dmarc/partial-enforcement', () => {
  it('names the policy that applies to all mail', () => {
    check(
      'dmarc/partial-enforcement',
      `
_dmarc.a TXT "v=DMARC1; p=quarantine; pct=50"
;                                     ^^^^^^ dmarc/partial-enforcement: \`pct=50\` is ignored by receivers that follow RFC 9989: they apply \`p=quarantine\` to all mail.
_dmarc.b TXT "v=DMARC1; p=reject; pct=0"
;                                 ^^^^^ dmarc/partial-enforcement: \`pct=0\` is ignored by receivers that follow RFC 9989: they apply \`p=reject\` to all mail. \`t=y\` replaces it.
_dmarc.c TXT "v=DMARC1; p=none; sp=reject; pct=10"
;                                          ^^^^^^ dmarc/partial-enforcement: \`pct=10\` is ignored by receivers that follow RFC 9989: they apply \`sp=reject\` to all mail.
`,
    );
  });

  it('is silent where pct changes nothing or is not known', () => {
    check(
      'dmarc/partial-enforcement',
      `
_dmarc.a TXT "v=DMARC1; p=reject; pct=100"
_dmarc.b TXT "v=DMARC1; p=none; pct=50"
_dmarc.c TXT "v=DMARC1; p=none; sp=none; pct=50"
_dmarc.d TXT "v=DMARC1; p=reject; pct=50%"
_dmarc.e TXT "v=DMARC1; p={{ policy }}; pct=50"
`,
    );
  });

  it('mends the record', () => {
    checkFix(
      'dmarc/partial-enforcement',
      '_dmarc TXT "v=DMARC1; p=reject; pct=50; fo=1"',
      '_dmarc TXT "v=DMARC1; p=reject; fo=1"',
    );
    checkFix(
      'dmarc/partial-enforcement',
      '_dmarc TXT "v=DMARC1; p=reject; pct=0; fo=1"',
      '_dmarc TXT "v=DMARC1; p=reject; t=y; fo=1"',
    );
  });
});
