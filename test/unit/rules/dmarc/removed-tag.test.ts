import { describe, it } from 'vitest';
import { check, checkFix } from '../../check';

describe('dmarc/removed-tag', () => {
  it('marks the whole tag', () => {
    check(
      'dmarc/removed-tag',
      `
_dmarc.a TXT "v=DMARC1; p=reject; pct=100; ri=86400; rf=afrf"
;                                 ^^^^^^^ dmarc/removed-tag: \`pct\` was removed from DMARC in 2026 (RFC 9989). To test a policy write \`t=y\`; for all mail write nothing.
;                                          ^^^^^^^^ dmarc/removed-tag: \`ri\` was removed from DMARC in 2026 (RFC 9989); receivers ignore it.
;                                                    ^^^^^^^ dmarc/removed-tag: \`rf\` was removed from DMARC in 2026 (RFC 9989); receivers ignore it.
`,
    );
  });

  it('leaves to other rules what they report better', () => {
    check(
      'dmarc/removed-tag',
      `
_dmarc.a TXT "v=DMARC1; p=reject; pct=50"
_dmarc.b TXT "v=DMARC1; p=none; pct=100"
_dmarc.c TXT "v=DMARC1; p=reject; pct=50%; rf=iodef; ri=1d"
_dmarc.d TXT "v=DMARC1; p=reject; pct={{ pct }}; ri={{ ri }}"
`,
    );
  });

  it('mends the record', () => {
    checkFix(
      'dmarc/removed-tag',
      '_dmarc TXT "v=DMARC1; p=reject; pct=100; ri=86400"',
      '_dmarc TXT "v=DMARC1; p=reject; ri=86400"',
    );
    checkFix('dmarc/removed-tag', '_dmarc TXT "v=DMARC1; p=reject; ri=86400;"', '_dmarc TXT "v=DMARC1; p=reject;"');
  });
});
