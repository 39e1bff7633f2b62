import { describe, it } from 'vitest';
import { check } from '../../check';

describe('bimi/needs-enforcement', () => {
  it('marks the record whose domain does not enforce DMARC', () => {
    check(
      'bimi/needs-enforcement',
      `
$ORIGIN example.com.
default._bimi TXT "v=BIMI1; l=https://example.com/logo.svg"
;                  ^^^^^^^ bimi/needs-enforcement: The logo is not shown while the DMARC record of \`example.com\` has \`p=none\`: BIMI requires quarantine or reject for all mail.
_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@example.com"
`,
    );
  });

  it('reads sp, pct and the organizational domain too', () => {
    check(
      'bimi/needs-enforcement',
      `
$ORIGIN example.com.
_dmarc TXT "v=DMARC1; p=reject; sp=none"
_dmarc.a TXT "v=DMARC1; p=reject"
_bimi.b TXT "v=BIMI1; l=https://example.com/not-here.svg"
default._bimi TXT "v=BIMI1; l=https://example.com/logo.svg"
;                  ^^^^^^^ bimi/needs-enforcement
news._bimi.a TXT "v=BIMI1; l=https://example.com/logo.svg"
;                 ^^^^^^^ bimi/needs-enforcement
`,
    );
  });

  it('takes part of the mail for none', () => {
    check(
      'bimi/needs-enforcement',
      `
$ORIGIN example.com.
_dmarc TXT "v=DMARC1; p=reject; pct=50"
default._bimi TXT "v=BIMI1; l=https://example.com/logo.svg"
;                  ^^^^^^^ bimi/needs-enforcement
`,
    );
  });

  it('requires DMARC where the zone is complete', () => {
    check(
      'bimi/needs-enforcement',
      `
$ORIGIN example.com.
@ SOA ns hostmaster 1 7200 3600 1209600 3600
default._bimi TXT "v=BIMI1; l=https://example.com/logo.svg"
;                  ^^^^^^^ bimi/needs-enforcement: The logo is not shown without DMARC: \`example.com\` needs a DMARC record with quarantine or reject.
`,
    );
  });

  it('is silent where DMARC is enforced, elsewhere or not known, and where BIMI is declined', () => {
    check(
      'bimi/needs-enforcement',
      `
_dmarc.example.com. TXT "v=DMARC1; p=quarantine; pct=100"
default._bimi.example.com. TXT "v=BIMI1; l=https://example.com/logo.svg"
default._bimi.a.example.com. TXT "v=BIMI1; l=https://example.com/logo.svg"
_dmarc.example.net. CNAME _dmarc.example.com.
default._bimi.example.net. TXT "v=BIMI1; l=https://example.com/logo.svg"
_dmarc.example.org. TXT "v=DMARC1; p={{ policy }}"
default._bimi.example.org. TXT "v=BIMI1; l=https://example.com/logo.svg"
_dmarc.example.edu. TXT "v=DMARC1; p=none"
default._bimi.example.edu. TXT "v=BIMI1; l=; a=;"
default._bimi.example.info. TXT "v=BIMI1; l=https://example.com/logo.svg"
`,
    );
  });
});
