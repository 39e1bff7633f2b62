import { describe, it } from 'vitest';
import { check, checkFix } from '../../check';

describe('dmarc/invalid-value', () => {
  it('marks the value and names what is allowed there', () => {
    check(
      'dmarc/invalid-value',
      `
_dmarc.a TXT "v=DMARC1; p=reject; pct=50%; adkim=strict; aspf=x"
;                                     ^^^ dmarc/invalid-value: \`pct=50%\` must be a number from 0 to 100 without \`%\`; receivers use the default, \`100\`.
;                                                ^^^^^^ dmarc/invalid-value: \`adkim=strict\` must be \`r\` (relaxed) or \`s\` (strict); receivers use the default, \`r\`.
;                                                             ^ dmarc/invalid-value: \`aspf=x\` must be \`r\` (relaxed) or \`s\` (strict); receivers use the default, \`r\`.
_dmarc.b TXT "v=DMARC1; p=reject; fo=0:1; ruf=mailto:a@example.com"
;                                    ^^^ dmarc/invalid-value: \`fo=0:1\` has both \`0\` and \`1\`, which RFC 9989 no longer allows; its receivers use the default, \`0\`.
_dmarc.c TXT "v=DMARC1; p=reject; rf=iodef; ri=1d; t=1; psd=yes; aspf="
;                                    ^^^^^ dmarc/invalid-value: \`rf=iodef\` can only be \`afrf\`; receivers that still read \`rf\` may reject the record.
;                                              ^^ dmarc/invalid-value: \`ri=1d\` must be a number of seconds; receivers use the default, \`86400\`.
;                                                    ^ dmarc/invalid-value: \`t=1\` must be \`y\` or \`n\`; receivers use the default, \`n\`.
;                                                           ^^^ dmarc/invalid-value: \`psd=yes\` must be \`y\`, \`n\` or \`u\`; receivers use the default, \`u\`.
;                                                                ^^^^^ dmarc/invalid-value: \`aspf=\` has no value; receivers use the default, \`r\`.
`,
    );
  });

  it('takes what both standards take', () => {
    check(
      'dmarc/invalid-value',
      `
_dmarc.a TXT "v=DMARC1; p=none; adkim=S; aspf=r; fo=1:d:s; t=N; psd=u; pct=0; rf=afrf; ri=3600"
_dmarc.b TXT "v=DMARC1; p=none; pct={{ pct }}%; fo={{ fo }}"
`,
    );
  });

  it('mends the record', () => {
    checkFix(
      'dmarc/invalid-value',
      '_dmarc TXT "v=DMARC1; p=reject; pct=50%"',
      '_dmarc TXT "v=DMARC1; p=reject; pct=50"',
    );
    checkFix(
      'dmarc/invalid-value',
      '_dmarc TXT "v=DMARC1; p=reject; fo=0:1; ruf=mailto:a@example.com"',
      '_dmarc TXT "v=DMARC1; p=reject; fo=1; ruf=mailto:a@example.com"',
    );
    checkFix(
      'dmarc/invalid-value',
      '_dmarc TXT "v=DMARC1; p=reject; fo=1, d, s; ruf=mailto:a@example.com"',
      '_dmarc TXT "v=DMARC1; p=reject; fo=1:d:s; ruf=mailto:a@example.com"',
    );
    checkFix('dmarc/invalid-value', '_dmarc TXT "v=DMARC1; p=reject; rf=iodef;"', '_dmarc TXT "v=DMARC1; p=reject;"');
    checkFix(
      'dmarc/invalid-value',
      '_dmarc TXT "v=DMARC1; p=reject; adkim=strict"',
      '_dmarc TXT "v=DMARC1; p=reject; adkim=s"',
    );
  });
});
