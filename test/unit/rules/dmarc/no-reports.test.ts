import { describe, it } from 'vitest';
import { check, checkFix } from '../../check';

describe('dmarc/no-reports', () => {
  it('requires rua', () => {
    check(
      'dmarc/no-reports',
      `
$ORIGIN example.com.
_dmarc TXT "v=DMARC1; p=reject; ruf=mailto:a@example.com"
;           ^^^^^^^^ dmarc/no-reports: Missing \`rua\`: you will not learn which of your own mail fails DMARC.
`,
    );
  });

  it('is silent where rua is there, misspelt or unknown', () => {
    check(
      'dmarc/no-reports',
      `
_dmarc.a TXT "v=DMARC1; p=reject; rua=mailto:a@example.com"
_dmarc.b TXT "v=DMARC1; p=reject; RUA=mailto:a@example.com"
_dmarc.c TXT "v=DMARC1; p=reject; rua:mailto:a@example.com"
_dmarc.d TXT "v=DMARC1; p=reject; {{ reports }}"
_dmarc.e TXT "v=DMARC1"
example.org._report._dmarc TXT "v=DMARC1; p=reject"
`,
    );
  });

  it('mends the record', () => {
    checkFix(
      'dmarc/no-reports',
      `
$ORIGIN example.com.
_dmarc TXT "v=DMARC1; p=reject;"
`,
      `
$ORIGIN example.com.
_dmarc TXT "v=DMARC1; p=reject; rua=mailto:postmaster@example.com;"
`,
    );
  });
});
