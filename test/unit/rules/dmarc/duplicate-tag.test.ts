import { describe, it } from 'vitest';
import { check, checkFix } from '../../check';

describe('dmarc/duplicate-tag', () => {
  it('marks every tag but the first', () => {
    check(
      'dmarc/duplicate-tag',
      `
_dmarc.a TXT "v=DMARC1; p=none; p=reject"
;                               ^^^^^^^^ dmarc/duplicate-tag: Duplicate \`p\` tag: receivers choose either one, or ignore the whole record.
_dmarc.b TXT "v=DMARC1; p=none; rua=mailto:a@example.com; rua=mailto:b@example.com; rua=mailto:c@example.com"
;                                                         ^^^^^^^^^^^^^^^^^^^^^^^^ dmarc/duplicate-tag: Duplicate \`rua\` tag: receivers choose either one, or ignore the whole record.
;                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^ dmarc/duplicate-tag: Duplicate \`rua\` tag: receivers choose either one, or ignore the whole record.
_dmarc.c TXT "v=DMARC1; v=DMARC1; p=none"
;                       ^^^^^^^^ dmarc/duplicate-tag: Duplicate \`v\` tag: receivers choose either one, or ignore the whole record.
`,
    );
  });

  it('does not take another case for the same tag', () => {
    check(
      'dmarc/duplicate-tag',
      `
_dmarc TXT "v=DMARC1; p=none; P=none"
`,
    );
  });

  it('mends the record', () => {
    checkFix('dmarc/duplicate-tag', '_dmarc TXT "v=DMARC1; p=none; p=None"', '_dmarc TXT "v=DMARC1; p=none"');
    checkFix('dmarc/duplicate-tag', '_dmarc TXT "v=DMARC1; p=none; p=reject"', '_dmarc TXT "v=DMARC1; p=none"', {
      title: 'Keep `p=none`, remove `p=reject`',
    });
    checkFix('dmarc/duplicate-tag', '_dmarc TXT "v=DMARC1; p=none; p=reject"', '_dmarc TXT "v=DMARC1; p=reject"', {
      title: 'Keep `p=reject`, remove `p=none`',
    });
  });
});
