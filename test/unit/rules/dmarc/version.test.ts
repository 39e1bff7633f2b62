import { describe, it } from 'vitest';
import { check, checkFix } from '../../check';

describe('dmarc/version', () => {
  it('marks what is not exactly v=DMARC1', () => {
    check(
      'dmarc/version',
      `
_dmarc.a TXT "v=dmarc1; p=none"
;               ^^^^^^ dmarc/version: \`dmarc1\` must be exactly \`v=DMARC1\`; receivers ignore the whole record.
_dmarc.b TXT "Version=DMARC1; rua=mailto:a@rep.example.com; p=none; sp=none; fo=0;"
;             ^^^^^^^^^^^^^^ dmarc/version: \`Version=DMARC1\` must be exactly \`v=DMARC1\`; receivers ignore the whole record.
_dmarc.c TXT "p=none; v=DMARC1"
;                     ^^^^^^^^ dmarc/version: \`v=DMARC1\` must be the first tag; otherwise receivers ignore the whole record.
_dmarc.d TXT "p=none; rua=mailto:a@example.com"
;             ^^^^^^ dmarc/version: The record does not begin with \`v=DMARC1\`, so receivers ignore it.
`,
    );
  });

  it('recognises other misspellings of it', () => {
    check(
      'dmarc/version',
      `
_dmarc.a TXT "DMARC1; p=none"
;             ^^^^^^ dmarc/version
_dmarc.b TXT "version=DMARC1; p=none"
;             ^^^^^^^^^^^^^^ dmarc/version
_dmarc.c TXT "v=DMARC2; p=none"
;               ^^^^^^ dmarc/version
_dmarc.d TXT "v=; p=none"
;             ^^ dmarc/version
a._report._dmarc TXT "v=dmarc1"
;                       ^^^^^^ dmarc/version
`,
    );
  });

  it('leaves to dmarc/syntax what only lost its separator, and to txt rules what they explain', () => {
    check(
      'dmarc/version',
      `
_dmarc.a TXT "v=DMARC1 p=none"
_dmarc.b TXT "v:DMARC1; p=none"
_dmarc.c TXT "v = DMARC1 ; p = none"
_dmarc.d TXT " v=DMARC1; p=none"
_dmarc.e TXT "\\"v=DMARC1; p=none\\""
_dmarc.f TXT "v=DMARC1\\; p=none"
_dmarc.g TXT "google-site-verification=dmarc1"
`,
    );
  });

  it('has Romanian messages', () => {
    check(
      'dmarc/version',
      `
_dmarc.a TXT "v=dmarc1; p=none"
;               ^^^^^^ dmarc/version: \`dmarc1\` trebuie să fie exact \`v=DMARC1\`; destinatarii ignoră întreaga înregistrare.
_dmarc.b TXT "Version=DMARC1; rua=mailto:a@rep.example.com; p=none; sp=none; fo=0;"
;             ^^^^^^^^^^^^^^ dmarc/version: \`Version=DMARC1\` trebuie să fie exact \`v=DMARC1\`; destinatarii ignoră întreaga înregistrare.
_dmarc.c TXT "p=none; v=DMARC1"
;                     ^^^^^^^^ dmarc/version: \`v=DMARC1\` trebuie să fie prima etichetă; altfel destinatarii ignoră întreaga înregistrare.
_dmarc.d TXT "p=none; rua=mailto:a@example.com"
;             ^^^^^^ dmarc/version: Înregistrarea nu începe cu \`v=DMARC1\`, deci destinatarii o ignoră.
`,
      { language: 'ro' },
    );
  });

  it('mends the record', () => {
    checkFix('dmarc/version', '_dmarc TXT "version=DMARC1; p=none"', '_dmarc TXT "v=DMARC1; p=none"');
    checkFix('dmarc/version', '_dmarc TXT "v=dmarc1; p=none"', '_dmarc TXT "v=DMARC1; p=none"');
    checkFix(
      'dmarc/version',
      '_dmarc TXT "p=none; rua=mailto:a@example.com"',
      '_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@example.com"',
    );
    checkFix(
      'dmarc/version',
      '_dmarc TXT "p=none; v=DMARC1; rua=mailto:a@example.com"',
      '_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@example.com"',
    );
    checkFix('dmarc/version', '_dmarc TXT "DMARC1; " "p=none"', '_dmarc TXT "v=DMARC1; " "p=none"');
    checkFix('dmarc/version', '_dmarc TXT "DMARC1 p=none"', '_dmarc TXT "v=DMARC1; p=none"');
  });
});
