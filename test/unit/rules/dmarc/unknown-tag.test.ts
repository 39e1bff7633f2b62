import { describe, it } from 'vitest';
import { check, checkFix } from '../../check';

describe('dmarc/unknown-tag', () => {
  it('names the tag that was meant', () => {
    check(
      'dmarc/unknown-tag',
      `
_dmarc.b TXT "v=DMARC1; p=none; rau=mailto:a@example.com"
;                               ^^^ dmarc/unknown-tag: \`rau\` is not a DMARC tag; receivers ignore it. Did you mean \`rua\`?
_dmarc.c TXT "v=DMARC1; p=none; adkm=s; percent=50"
;                               ^^^^ dmarc/unknown-tag: \`adkm\` is not a DMARC tag; receivers ignore it. Did you mean \`adkim\`?
;                                       ^^^^^^^ dmarc/unknown-tag: \`percent\` is not a DMARC tag; receivers ignore it. Did you mean \`pct\`?
_dmarc.d TXT "v=DMARC1; p=none; foo=bar"
;                               ^^^ dmarc/unknown-tag: \`foo\` is not a DMARC tag; receivers ignore it.
`,
    );
  });

  it('does not offer a name that is taken', () => {
    check(
      'dmarc/unknown-tag',
      `
_dmarc.a TXT "v=DMARC1; p=none; policy=reject"
;                               ^^^^^^ dmarc/unknown-tag: \`policy\` is not a DMARC tag; receivers ignore it.
`,
    );
  });

  it('recognises the tags of both standards', () => {
    check(
      'dmarc/unknown-tag',
      `
_dmarc.a TXT "v=DMARC1; p=none; sp=none; np=none; adkim=s; aspf=s; fo=1; rua=mailto:a@example.com; ruf=mailto:a@example.com"
_dmarc.b TXT "v=DMARC1; p=none; t=y; psd=n; pct=100; rf=afrf; ri=86400"
_dmarc.c TXT "v=DMARC1; p=none; {{ tag }}=x"
`,
    );
  });

  it('mends the record', () => {
    checkFix('dmarc/unknown-tag', '_dmarc TXT "v=DMARC1; policy=none"', '_dmarc TXT "v=DMARC1; p=none"');
    checkFix('dmarc/unknown-tag', '_dmarc TXT "v=DMARC1; foo=bar; p=none"', '_dmarc TXT "v=DMARC1; p=none"');
  });
});
