import { describe, it } from 'vitest';
import { check, checkFix } from '../../check';

describe('dmarc/weaker-subdomain-policy', () => {
  it('marks sp and np', () => {
    check(
      'dmarc/weaker-subdomain-policy',
      `
_dmarc TXT "v=DMARC1; p=reject; sp=none; np=quarantine"
;                               ^^^^^^^ dmarc/weaker-subdomain-policy: \`sp=none\` is weaker than \`p=reject\`: forgers can use any subdomain instead.
;                                        ^^^^^^^^^^^^^ dmarc/weaker-subdomain-policy: \`np=quarantine\` is weaker than \`p=reject\`: forgers can use any nonexistent subdomain instead.
`,
    );
  });

  it('is silent about equal and stronger ones, and where sp does not count', () => {
    check(
      'dmarc/weaker-subdomain-policy',
      `
$ORIGIN example.com.
_dmarc TXT "v=DMARC1; p=quarantine; sp=reject; np=quarantine"
_dmarc.sub TXT "v=DMARC1; p=reject; sp=none"
`,
    );
  });

  it('is silent about unknown ones', () => {
    check(
      'dmarc/weaker-subdomain-policy',
      `
_dmarc.a TXT "v=DMARC1; p={{ policy }}; sp=none"
_dmarc.b TXT "v=DMARC1; p=reject; sp={{ policy }}"
_dmarc.c TXT "v=DMARC1; p=reject; sp=no"
`,
    );
  });

  it('mends the record', () => {
    checkFix(
      'dmarc/weaker-subdomain-policy',
      '_dmarc TXT "v=DMARC1; p=reject; sp=none"',
      '_dmarc TXT "v=DMARC1; p=reject; sp=reject"',
    );
  });
});
