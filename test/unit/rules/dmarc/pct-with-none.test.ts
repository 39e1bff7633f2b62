import { describe, it } from 'vitest';
import { check, checkFix } from '../../check';

describe('dmarc/pct-with-none', () => {
  it('marks pct', () => {
    check(
      'dmarc/pct-with-none',
      `
_dmarc.a TXT "v=DMARC1; p=none; pct=50"
;                               ^^^^^^ dmarc/pct-with-none: \`pct=50\` has no effect: \`p=none\` requests no action.
_dmarc.b TXT "v=DMARC1; p=None; pct=100; sp=none"
;                               ^^^^^^^ dmarc/pct-with-none: \`pct=100\` has no effect: \`p=none\` requests no action.
`,
    );
  });

  it('is silent where another policy uses it', () => {
    check(
      'dmarc/pct-with-none',
      `
_dmarc.a TXT "v=DMARC1; p=none; sp=reject; pct=50"
_dmarc.b TXT "v=DMARC1; p=reject; pct=50"
_dmarc.c TXT "v=DMARC1; p=none; pct=50%"
`,
    );
  });

  it('mends the record', () => {
    checkFix(
      'dmarc/pct-with-none',
      '_dmarc TXT "v=DMARC1; p=none; pct=50; rua=mailto:a@example.com"',
      '_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@example.com"',
    );
  });
});
