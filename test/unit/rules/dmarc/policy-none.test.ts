import { describe, it } from 'vitest';
import { check, checkFix } from '../../check';

describe('dmarc/policy-none', () => {
  it('marks p=none', () => {
    check(
      'dmarc/policy-none',
      `
_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@example.com"
;                     ^^^^^^ dmarc/policy-none: \`p=none\` only watches: mail that fails is delivered all the same.
`,
    );
  });

  it('is silent about other policies and permissions for reports', () => {
    check(
      'dmarc/policy-none',
      `
_dmarc.a TXT "v=DMARC1; p=quarantine; sp=none"
_dmarc.b TXT "v=DMARC1; p={{ policy }}"
_dmarc.c TXT "v=DMARC1; rua=mailto:a@example.com"
example.org._report._dmarc TXT "v=DMARC1; p=none"
`,
    );
  });

  it('mends the record', () => {
    checkFix('dmarc/policy-none', '_dmarc TXT "v=DMARC1; p=none;"', '_dmarc TXT "v=DMARC1; p=quarantine;"');
  });
});
