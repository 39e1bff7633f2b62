import { describe, it } from 'vitest';
import { check } from '../../check';

describe('dmarc/foreign-record', () => {
  it('marks text that is not DMARC', () => {
    check(
      'dmarc/foreign-record',
      `
_dmarc TXT "v=DMARC1; p=reject"
       TXT "google-site-verification=abc"
;           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dmarc/foreign-record: Only a DMARC record belongs at \`_dmarc\`; receivers ignore this text.
`,
    );
  });

  it('is silent about broken DMARC, other families, other names and unknown text', () => {
    check(
      'dmarc/foreign-record',
      `
_dmarc.a TXT "V=DMARC1; p=reject"
_dmarc.b TXT "p=reject"
_dmarc.c TXT "v=spf1 -all"
_dmarc.d TXT "{{ policy }}"
a._dmarc TXT "google-site-verification=abc"
`,
    );
  });
});
