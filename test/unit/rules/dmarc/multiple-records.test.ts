import { describe, it } from 'vitest';
import { check } from '../../check';

describe('dmarc/multiple-records', () => {
  it('marks every record but the first', () => {
    check(
      'dmarc/multiple-records',
      `
_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@example.com"
       TXT "v=DMARC1; p=reject"
;           ^^^^^^^^ dmarc/multiple-records: This name has 3 DMARC records: receivers discard them all.
       TXT "v=DMARC1"
;           ^^^^^^^^ dmarc/multiple-records: This name has 3 DMARC records: receivers discard them all.
`,
    );
  });

  it('does not count what receivers discard, or servers publish once', () => {
    check(
      'dmarc/multiple-records',
      `
_dmarc.a TXT "v=DMARC1; p=none"
_dmarc.a TXT "v=dmarc1; p=reject"
_dmarc.a TXT "google-site-verification=abc"
_dmarc.b TXT "v=DMARC1; p=none"
_dmarc.b TXT ( "v=DMARC1; p=none" )
a._report._dmarc TXT "v=DMARC1"
a._report._dmarc TXT "v=DMARC1;"
`,
    );
  });
});
