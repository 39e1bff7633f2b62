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
^ dmarc/misplaced-record: The record at \`@\` is never read: receivers look for DMARC at \`_dmarc.<domain>\` only.
dmarc TXT "v=DMARC1; p=reject"
^^^^^ dmarc/misplaced-record: The record at \`dmarc\` is never read: receivers look for DMARC at \`_dmarc.<domain>\` only.
www TXT "v=spf1 -all"
    TXT "v=DMARC1; p=reject"
;        ^^^^^^^^^^^^^^^^^^ dmarc/misplaced-record: The record at \`www.example.com\` is never read: receivers look for DMARC at \`_dmarc.<domain>\` only.
mail._dmarc TXT "v=DMARC1; p=reject"
^^^^^^^^^^^ dmarc/misplaced-record: The record at \`mail._dmarc\` is never read: receivers look for DMARC at \`_dmarc.<domain>\` only.
`,
    );
  });

  it('accepts DMARC where it belongs, and names that others point to', () => {
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
_dmarc.c CNAME dmarc
dmarc TXT "v=DMARC1; p=reject"
`,
    );
  });

  it('recognises that receivers never look below wildcards and _dmarc itself, and leaves two records at one name to the user', () => {
    check(
      'dmarc/misplaced-record',
      `
$ORIGIN example.com.
@ SOA ns hostmaster 1 7200 3600 1209600 3600
_dmarc TXT "v=DMARC1; p=reject"
dmarc TXT "v=DMARC1; p=reject"
^^^^^ dmarc/misplaced-record: The record at \`dmarc\` is never read: receivers look for DMARC at \`_dmarc.<domain>\` only.
*._dmarc TXT "v=DMARC1; p=reject"
^^^^^^^^ dmarc/misplaced-record: The record at \`*._dmarc\` is never read: receivers look for DMARC at \`_dmarc.<domain>\` only.
_dmarc.* TXT "v=DMARC1; p=reject"
^^^^^^^^ dmarc/misplaced-record: \`_dmarc.*\` is never looked up: \`*\` works only as the first label of a name.
_dmarc._dmarc TXT "v=DMARC1; p=reject"
^^^^^^^^^^^^^ dmarc/misplaced-record: The record at \`_dmarc._dmarc\` is never read: receivers look for DMARC at \`_dmarc.<domain>\` only.
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
