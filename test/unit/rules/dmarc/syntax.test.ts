import { describe, it } from 'vitest';
import { check, checkFix } from '../../check';

describe('dmarc/syntax', () => {
  it('marks what replaces a semicolon', () => {
    check(
      'dmarc/syntax',
      `
_dmarc.a TXT "v=DMARC1 p=none"
;                     ^ dmarc/syntax: A \`;\` is missing before \`p\`.
_dmarc.b TXT "v=DMARC1, p=none"
;                     ^^ dmarc/syntax: Tags must be separated by \`;\`, not by a comma, before \`p\`.
_dmarc.c TXT "v=DMARC1: p=none"
;                     ^^ dmarc/syntax: A \`;\` is missing before \`p\`.
_dmarc.d TXT "v=DMARC1; p=none rua=mailto:a@example.com"
;                             ^ dmarc/syntax: A \`;\` is missing before \`rua\`.
_dmarc.e TXT "v=DMARC1" "p=none"
;                    ^^^^^ dmarc/syntax: A \`;\` is missing before \`p\`.
`,
    );
  });

  it('marks text that is not a tag', () => {
    check(
      'dmarc/syntax',
      `
_dmarc.a TXT "v=DMARC1; p none; sp:none"
;                       ^^^^^^ dmarc/syntax: \`p none\` has no \`=\`: tags are written \`name=value\`.
;                               ^^^^^^^ dmarc/syntax: \`sp:none\` has no \`=\`: tags are written \`name=value\`.
_dmarc.b TXT "v=DMARC1; none; rua=mailto:a@example.com"
;                       ^^^^ dmarc/syntax: \`none\` has no \`=\`: tags are written \`name=value\`.
_dmarc.c TXT "v=DMARC1; p=none; rua=mailto:a@example.com; mailto:b@example.com"
;                                                         ^^^^^^^^^^^^^^^^^^^^ dmarc/syntax: \`mailto:b@example.com\` follows a \`;\` and belongs to no tag; addresses must be separated by commas.
_dmarc.d TXT "v=DMARC1; p=none; !; =x"
;                               ^ dmarc/syntax: Unexpected \`!\`: tags are written \`name=value\`, separated by \`;\`.
;                                  ^ dmarc/syntax: \`=x\` has no name before \`=\`.
_dmarc.e TXT ";v=DMARC1; p=none"
;             ^ dmarc/syntax: The record begins with \`;\` instead of \`v=DMARC1\`, so receivers ignore it.
`,
    );
  });

  it('tolerates what receivers tolerate', () => {
    check(
      'dmarc/syntax',
      `
_dmarc.a TXT "v=DMARC1;p=none;"
_dmarc.b TXT "v=DMARC1;; p=none;;"
_dmarc.c TXT "v=DMARC1 ; p=none ; rua=mailto:a@example.com , mailto:b@example.com ; "
_dmarc.d TXT "v=DMARC1; p=none; {{ more }}"
`,
    );
  });

  it('mends the record', () => {
    checkFix('dmarc/syntax', '_dmarc TXT "v=DMARC1 p=none"', '_dmarc TXT "v=DMARC1; p=none"');
    checkFix('dmarc/syntax', '_dmarc TXT "v=DMARC1, p=none"', '_dmarc TXT "v=DMARC1; p=none"');
    checkFix('dmarc/syntax', '_dmarc TXT "v=DMARC1" "p=none"', '_dmarc TXT "v=DMARC1; " "p=none"');
    checkFix('dmarc/syntax', '_dmarc TXT "v=DMARC1; p:none"', '_dmarc TXT "v=DMARC1; p=none"');
    checkFix('dmarc/syntax', '_dmarc TXT "v:DMARC1 p=none"', '_dmarc TXT "v=DMARC1; p=none"');
    checkFix('dmarc/syntax', '_dmarc TXT "v=DMARC1; ! p=none"', '_dmarc TXT "v=DMARC1; p=none"');
    checkFix('dmarc/syntax', '_dmarc TXT "v=DMARC1; reject"', '_dmarc TXT "v=DMARC1; p=reject"');
    checkFix(
      'dmarc/syntax',
      '_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@example.com; b@example.com"',
      '_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@example.com,mailto:b@example.com"',
    );
    checkFix('dmarc/syntax', '_dmarc TXT "; v=DMARC1; p=none"', '_dmarc TXT "v=DMARC1; p=none"');
    checkFix('dmarc/syntax', '_dmarc TXT "v=DMARC1; p=none; !"', '_dmarc TXT "v=DMARC1; p=none"');
    checkFix('dmarc/syntax', '_dmarc TXT "v=DMARC1; =x; p=none"', '_dmarc TXT "v=DMARC1; p=none"');
  });
});
