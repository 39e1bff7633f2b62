import { describe, it } from 'vitest';
import { check, checkFix } from '../../check';

describe('dmarc/policy-none', () => {
  it('marks p=none', () => {
    check(
      'dmarc/policy-none',
      `
_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@example.com"
;                     ^^^^^^ dmarc/policy-none: \`p=none\` only monitors: tighten it once the reports are clean.
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
