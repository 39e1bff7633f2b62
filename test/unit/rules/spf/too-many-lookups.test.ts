import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'spf/too-many-lookups';

it('names the term that goes over the limit', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ TXT "v=spf1 include:mailgun.org include:sendgrid.net include:a.example.com a:mail.example.com -all"
;                                                      ^^^^^^^^^^^^^^^^^^^^^ spf/too-many-lookups: This record needs 12 DNS lookups, of at most 10; \`a:mail.example.com\`, inside \`include:a.example.com\`, goes over the limit. Receivers reject the record.
a TXT "v=spf1 a:mail.example.com a:mail.example.com a:mail.example.com -all"
mail A 203.0.113.25
`,
  );
});

it('looks into included records, and says what is only known from below', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ TXT "v=spf1 include:zoho.com include:unknown.example.net include:a.example.com -all"
;                                                          ^^^^^^^^^^^^^^^^^^^^^ spf/too-many-lookups: This record needs at least 13 DNS lookups, of at most 10; \`include:mailgun.org\`, inside \`include:a.example.com\`, goes over the limit. Receivers reject the record.
a TXT "v=spf1 include:mailgun.org a:mail.example.com -all"
mail A 203.0.113.25
`,
  );
});

it('does not count what is never reached, costs nothing, or is known only roughly', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ TXT "v=spf1 mx ip4:203.0.113.25 exp=why.example.com include:mailgun.org include:email.freshdesk.com redirect=x.example.net -all a a a a a a a"
@ MX 10 mail
mail A 203.0.113.25
why TXT "because"
`,
  );
});

it('takes ten', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ TXT "v=spf1 include:mailgun.org include:zoho.com -all"
`,
  );
});

it('fixes it', () => {
  checkFix(
    rule,
    `$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ TXT "v=spf1 ?mx include:mailgun.org include:zoho.com -all"
@ MX 10 mail
mail A 203.0.113.25
mail AAAA 2001:db8::25`,
    `$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ TXT "v=spf1 ?ip4:203.0.113.25 ?ip6:2001:db8::25 include:mailgun.org include:zoho.com -all"
@ MX 10 mail
mail A 203.0.113.25
mail AAAA 2001:db8::25`,
  );
});
