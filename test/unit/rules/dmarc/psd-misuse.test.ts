import { describe, it } from 'vitest';
import { check, checkFix } from '../../check';

describe('dmarc/psd-misuse', () => {
  it('marks psd=y at a registered domain', () => {
    check(
      'dmarc/psd-misuse',
      `
$ORIGIN example.com.
_dmarc TXT "v=DMARC1; p=reject; psd=y"
;                               ^^^^^ dmarc/psd-misuse: \`psd=y\` declares \`example.com\` to be a public suffix, which it is not.
`,
    );
  });

  it('is silent for public suffixes and other values', () => {
    check(
      'dmarc/psd-misuse',
      `
_dmarc.co.uk. TXT "v=DMARC1; p=reject; psd=y"
_dmarc.github.io. TXT "v=DMARC1; p=reject; psd=y"
_dmarc.example.com. TXT "v=DMARC1; p=reject; psd=n"
_dmarc TXT "v=DMARC1; p=reject; psd=y"
`,
    );
  });

  it('mends the record', () => {
    checkFix(
      'dmarc/psd-misuse',
      `
$ORIGIN example.com.
_dmarc TXT "v=DMARC1; p=reject; psd=y"
`,
      `
$ORIGIN example.com.
_dmarc TXT "v=DMARC1; p=reject"
`,
    );
  });
});
