import { it } from 'vitest';
import { check } from '../../check';

const rule = 'spf/misplaced-record';

it('shows where it belongs', () => {
  check(
    rule,
    `
$ORIGIN example.com.
_dmarc TXT "v=spf1 mx -all"
;           ^^^^^^ spf/misplaced-record: Receivers look for DMARC at \`_dmarc.example.com\`, never for SPF: this record belongs at \`example.com\`.
_dmarc.sub TXT "v=spf1 mx -all"
;               ^^^^^^ spf/misplaced-record: Receivers look for DMARC at \`_dmarc.sub.example.com\`, never for SPF: this record belongs at \`sub.example.com\`.
key1._domainkey TXT "v=spf1 mx -all"
;                    ^^^^^^ spf/misplaced-record: Receivers look for DKIM at \`key1._domainkey.example.com\`, never for SPF: this record belongs at \`example.com\`.
_smtp._tls TXT "v=spf1 mx -all"
;               ^^^^^^ spf/misplaced-record: Receivers look for TLS-RPT at \`_smtp._tls.example.com\`, never for SPF: this record belongs at \`example.com\`.
`,
  );
});

it('accepts names that records are included from', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ TXT "v=spf1 mx -all"
_spf TXT "v=spf1 mx -all"
mail TXT "v=spf1 a -all"
_tls TXT "v=spf1 a -all"
`,
  );
});
