import { describe, it } from 'vitest';
import { check, checkFix } from '../../check';

describe('dmarc/testing-mode', () => {
  it('marks t=y', () => {
    check(
      'dmarc/testing-mode',
      `
_dmarc TXT "v=DMARC1; p=reject; t=y"
;                               ^^^ dmarc/testing-mode: \`t=y\` tells receivers to apply the policy one level weaker.
`,
    );
  });

  it('is silent about t=n and bad values', () => {
    check(
      'dmarc/testing-mode',
      `
_dmarc.a TXT "v=DMARC1; p=reject; t=n"
_dmarc.b TXT "v=DMARC1; p=reject; t=yes"
`,
    );
  });

  it('mends the record', () => {
    checkFix(
      'dmarc/testing-mode',
      '_dmarc TXT "v=DMARC1; p=reject; t=y; fo=1"',
      '_dmarc TXT "v=DMARC1; p=reject; fo=1"',
    );
  });
});
