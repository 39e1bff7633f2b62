import { describe, it } from 'vitest';
import { check } from '../../check';

describe('dmarc/subdomain-tag', () => {
  it('marks sp and np below the organizational domain', () => {
    check(
      'dmarc/subdomain-tag',
      `
$ORIGIN example.com.
_dmarc TXT "v=DMARC1; p=reject; sp=quarantine"
_dmarc.sub TXT "v=DMARC1; p=reject; sp=reject; np=reject"
;                                   ^^^^^^^^^ dmarc/subdomain-tag: \`sp\` belongs in the record of \`example.com\`; here only receivers whose search ends at this domain read it.
;                                              ^^^^^^^^^ dmarc/subdomain-tag: \`np\` belongs in the record of \`example.com\`; here only receivers whose search ends at this domain read it.
`,
    );
  });

  it('is silent where the tree walk stops there', () => {
    check(
      'dmarc/subdomain-tag',
      `
$ORIGIN example.com.
@ SOA ns hostmaster 1 7200 3600 1209600 3600
_dmarc.sub TXT "v=DMARC1; p=reject; sp=reject"
`,
    );
  });

  it('is silent where the domain declares that it is one, and for public suffixes', () => {
    check(
      'dmarc/subdomain-tag',
      `
$ORIGIN example.co.uk.
_dmarc TXT "v=DMARC1; p=reject; sp=reject"
_dmarc.sub TXT "v=DMARC1; p=reject; sp=reject; psd=n"
`,
    );
  });

  it('is silent where the zone is not known', () => {
    check(
      'dmarc/subdomain-tag',
      `
_dmarc TXT "v=DMARC1; p=reject"
_dmarc.sub TXT "v=DMARC1; p=reject; sp=reject"
`,
    );
  });
});
