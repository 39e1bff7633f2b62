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
;                                                      ^^^^^^^^^^^^^^^^^^^^^ spf/too-many-lookups: 12 DNS lookups exceed the limit of 10, first at \`a:mail.example.com\` inside \`include:a.example.com\`. Receivers reject the record.
a TXT "v=spf1 a:mail.example.com a:mail.example.com a:mail.example.com -all"
mail A 203.0.113.25
`,
  );
});

it('looks into included records, and reports what is only known from below', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ TXT "v=spf1 include:zoho.com include:unknown.example.net include:a.example.com -all"
;                                                          ^^^^^^^^^^^^^^^^^^^^^ spf/too-many-lookups: At least 13 DNS lookups exceed the limit of 10, first at \`include:mailgun.org\` inside \`include:a.example.com\`. Receivers reject the record.
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

it('replaces terms on both sides of the limit, in several strings, and lists no address twice', () => {
  const zone = (record: string) => `$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ TXT ( "v=spf1 ip4:192.0.2.9 ${'exists:%{i}.x '.repeat(9)}a:h.exam" ; hosts
  "${record}" )
  MX 10 h
h A 192.0.2.9
h AAAA 2001:db8::9
i A 192.0.2.9
`;
  const before = zone('ple.com a:i.example.com mx/25 -all');
  checkFix(rule, before, zone('ple.com a:i.example.com ip4:192.0.2.0/25 ip6:2001:db8::9 -all'), {
    title: 'Replace `mx/25` with 2 addresses (12 → 11 lookups)',
  });
  checkFix(rule, before, zone('ple.com mx/25 -all'), {
    title: 'Remove `a:i.example.com`, whose addresses are listed before it (12 → 11 lookups)',
  });
  checkFix(rule, before, zone(' a:i.example.com mx/25 -all').replace('a:h.exam', 'ip6:2001:db8::9'), {
    title: 'Replace `a:h.example.com` with one address (12 → 11 lookups)',
  });
});
