import { describe, it } from 'vitest';
import { check, checkFix } from '../../check';

describe('dmarc/fo-without-ruf', () => {
  it('marks fo', () => {
    check(
      'dmarc/fo-without-ruf',
      `
_dmarc TXT "v=DMARC1; p=reject; fo=1:d"
;                               ^^^^^^ dmarc/fo-without-ruf: \`fo=1:d\` has no effect without \`ruf\`.
`,
    );
  });

  it('is silent where ruf is there, misspelt or unknown', () => {
    check(
      'dmarc/fo-without-ruf',
      `
_dmarc.a TXT "v=DMARC1; p=reject; fo=1; ruf=mailto:a@example.com"
_dmarc.b TXT "v=DMARC1; p=reject; fo=1; rfu=mailto:a@example.com"
_dmarc.c TXT "v=DMARC1; p=reject; fo=1; {{ reports }}"
_dmarc.d TXT "v=DMARC1; p=reject; fo=0:1"
`,
    );
  });

  it('mends the record', () => {
    checkFix('dmarc/fo-without-ruf', '_dmarc TXT "v=DMARC1; p=none; fo=0;"', '_dmarc TXT "v=DMARC1; p=none;"');
  });
});
