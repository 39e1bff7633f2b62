import { it } from 'vitest';
import { check } from '../../check';

const rule = 'spf/target-without-address';

it('requires addresses or MX records', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ TXT "v=spf1 a mx:www.example.com exists:none.example.com -all"
;             ^ spf/target-without-address: \`example.com\` has no address, so \`a\` matches nothing.
;               ^^^^^^^^^^^^^^^^^^ spf/target-without-address: \`www.example.com\` has no MX record, so \`mx:www.example.com\` matches nothing.
;                                  ^^^^^^^^^^^^^^^^^^^^^^^ spf/target-without-address: \`none.example.com\` has no address, so \`exists:none.example.com\` matches nothing.
www A 203.0.113.80
`,
  );
});

it('is content with either family, an alias, and what is unknown here', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ TXT "v=spf1 a:six.example.com a:alias.example.com a:away.example.com mx:example.net a:host.sub.example.com exists:%{i}.example.com -all"
six AAAA 2001:db8::1
alias CNAME six
away CNAME www.example.net.
sub NS ns.example.net.
`,
  );
});

it('reports nothing about a record that receivers reject unread', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ TXT "v=spf1 a:none.example.com inlude:x.example -all"
`,
  );
});
