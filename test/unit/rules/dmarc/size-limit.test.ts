import { describe, it } from 'vitest';
import { check, checkFix } from '../../check';

describe('dmarc/size-limit', () => {
  it('marks the limit', () => {
    check(
      'dmarc/size-limit',
      `
_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@example.com!10m,mailto:b@example.com!500; ruf=mailto:c@example.com!1G"
;                                                     ^^^^ dmarc/size-limit: The size limit \`!10m\` is obsolete; receivers ignore it.
;                                                                              ^^^^ dmarc/size-limit: The size limit \`!500\` is obsolete; receivers ignore it.
;                                                                                                            ^^^ dmarc/size-limit: The size limit \`!1G\` is obsolete; receivers ignore it.
`,
    );
  });

  it('is silent about addresses without one', () => {
    check(
      'dmarc/size-limit',
      `
_dmarc.a TXT "v=DMARC1; p=none; rua=mailto:a%21b@example.com"
_dmarc.b TXT "v=DMARC1; p=none; rua=a@example.com!10m"
`,
    );
  });

  it('mends the record', () => {
    checkFix(
      'dmarc/size-limit',
      '_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@example.com!10m,mailto:b@example.com"',
      '_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@example.com,mailto:b@example.com"',
    );
  });
});
