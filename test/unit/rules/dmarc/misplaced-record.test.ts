import { describe, it } from 'vitest';
import { check, checkFix } from '../../check';

describe('dmarc/misplaced-record', () => {
  it('marks the owner, or the text where the owner is inherited', () => {
    check(
      'dmarc/misplaced-record',
      `
$ORIGIN example.com.
@ SOA ns hostmaster 1 7200 3600 1209600 3600
@ TXT "v=DMARC1; p=reject"
^ dmarc/misplaced-record: Receivers look for DMARC at \`_dmarc.<domain>\` only; nobody reads the record at \`@\`.
dmarc TXT "v=DMARC1; p=reject"
^^^^^ dmarc/misplaced-record: Receivers look for DMARC at \`_dmarc.<domain>\` only; nobody reads the record at \`dmarc\`.
www TXT "v=spf1 -all"
    TXT "v=DMARC1; p=reject"
;        ^^^^^^^^^^^^^^^^^^ dmarc/misplaced-record: Receivers look for DMARC at \`_dmarc.<domain>\` only; nobody reads the record at \`www.example.com\`.
mail._dmarc TXT "v=DMARC1; p=reject"
^^^^^^^^^^^ dmarc/misplaced-record: Receivers look for DMARC at \`_dmarc.<domain>\` only; nobody reads the record at \`mail._dmarc\`.
`,
    );
  });

  it('knows where DMARC belongs, and names that others point to', () => {
    check(
      'dmarc/misplaced-record',
      `
$ORIGIN example.com.
@ SOA ns hostmaster 1 7200 3600 1209600 3600
_dmarc TXT "v=DMARC1; p=reject"
_DMARC.a TXT "v=DMARC1; p=reject"
*.a TXT "v=DMARC1; p=reject"
example.org._report._dmarc TXT "v=DMARC1"
*._report._dmarc TXT "v=DMARC1"
_dmarc.b CNAME policy.b
policy.b TXT "v=DMARC1; p=reject"
example.org._dmarc TXT "v=DMARC1; p=reject"
customer.dmarc TXT "v=DMARC1; p=reject"
dmarc-reject TXT "v=DMARC1; p=reject"
dmarc TXT "v=DMARC1; p=reject"
`,
    );
  });

  it('is silent about a fragment that may be included at _dmarc', () => {
    check(
      'dmarc/misplaced-record',
      `
@ TXT "v=DMARC1; p=reject"
`,
    );
  });

  it('mends the record', () => {
    checkFix(
      'dmarc/misplaced-record',
      `
$ORIGIN example.com.
@ SOA ns hostmaster 1 7200 3600 1209600 3600
@ TXT "v=DMARC1; p=reject"
`,
      `
$ORIGIN example.com.
@ SOA ns hostmaster 1 7200 3600 1209600 3600
_dmarc TXT "v=DMARC1; p=reject"
`,
    );
    checkFix(
      'dmarc/misplaced-record',
      `
$ORIGIN example.com.
@ SOA ns hostmaster 1 7200 3600 1209600 3600
dmarc TXT "v=DMARC1; p=reject"
`,
      `
$ORIGIN example.com.
@ SOA ns hostmaster 1 7200 3600 1209600 3600
_dmarc TXT "v=DMARC1; p=reject"
`,
    );
    checkFix(
      'dmarc/misplaced-record',
      `
$ORIGIN example.com.
@ SOA ns hostmaster 1 7200 3600 1209600 3600
_dmarc1.www TXT "v=DMARC1; p=reject"
`,
      `
$ORIGIN example.com.
@ SOA ns hostmaster 1 7200 3600 1209600 3600
_dmarc.www TXT "v=DMARC1; p=reject"
`,
    );
    checkFix(
      'dmarc/misplaced-record',
      `
$ORIGIN example.com.
@ SOA ns hostmaster 1 7200 3600 1209600 3600
mail._dmarc TXT "v=DMARC1; p=reject"
`,
      `
$ORIGIN example.com.
@ SOA ns hostmaster 1 7200 3600 1209600 3600
_dmarc.mail TXT "v=DMARC1; p=reject"
`,
    );
    checkFix(
      'dmarc/misplaced-record',
      `
$ORIGIN example.com.
@ SOA ns hostmaster 1 7200 3600 1209600 3600
www.example.com. TXT "v=DMARC1; p=reject"
`,
      `
$ORIGIN example.com.
@ SOA ns hostmaster 1 7200 3600 1209600 3600
_dmarc.www.example.com. TXT "v=DMARC1; p=reject"
`,
    );
  });
});
