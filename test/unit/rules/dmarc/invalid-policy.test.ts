import { describe, it } from 'vitest';
import { check, checkFix } from '../../check';

describe('dmarc/invalid-policy', () => {
  it('marks the value', () => {
    check(
      'dmarc/invalid-policy',
      `
_dmarc.a TXT "v=DMARC1; p=quarentine"
;                         ^^^^^^^^^^ dmarc/invalid-policy: \`quarentine\` is not a valid policy: \`p\` must be \`none\`, \`quarantine\` or \`reject\`.
_dmarc.b TXT "v=DMARC1; p=reject; sp=block"
;                                    ^^^^^ dmarc/invalid-policy: \`block\` is not a valid policy: \`sp\` must be \`none\`, \`quarantine\` or \`reject\`.
_dmarc.c TXT "v=DMARC1; p=; np=nothing"
;                       ^^ dmarc/invalid-policy: \`p=\` has no value: it must be \`none\`, \`quarantine\` or \`reject\`.
;                              ^^^^^^^ dmarc/invalid-policy: \`nothing\` is not a valid policy: \`np\` must be \`none\`, \`quarantine\` or \`reject\`.
`,
    );
  });

  it('takes capitals, and reports nothing about what is not known', () => {
    check(
      'dmarc/invalid-policy',
      `
_dmarc.a TXT "v=DMARC1; p=Reject; sp=NONE"
_dmarc.b TXT "v=DMARC1; p={{ policy }}"
`,
    );
  });

  it('mends the record', () => {
    checkFix('dmarc/invalid-policy', '_dmarc TXT "v=DMARC1; p=quarentine"', '_dmarc TXT "v=DMARC1; p=quarantine"');
    checkFix('dmarc/invalid-policy', '_dmarc TXT "v=DMARC1; p=\'rejected\'"', '_dmarc TXT "v=DMARC1; p=reject"');
    checkFix(
      'dmarc/invalid-policy',
      '_dmarc TXT "v=DMARC1; p=monitor; sp=none"',
      '_dmarc TXT "v=DMARC1; p=none; sp=none"',
      { title: 'Set `p=none`' },
    );
    checkFix('dmarc/invalid-policy', '_dmarc TXT "v=DMARC1; p="', '_dmarc TXT "v=DMARC1; p=reject"', {
      title: 'Set `p=reject`',
    });
  });
});
