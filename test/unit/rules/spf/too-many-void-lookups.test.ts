import { it } from 'vitest';
import { check } from '../../check';

const rule = 'spf/too-many-void-lookups';

it('marks the third', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ TXT "v=spf1 a:a.example.com include:sub.example.com a:c.example.com -all"
;                                                     ^^^^^^^^^^^^^^^ spf/too-many-void-lookups: 3 void DNS lookups exceed the limit of 2, first at \`a:c.example.com\`. Receivers reject the record.
sub TXT "v=spf1 mx ip4:203.0.113.7 ?all"
`,
  );
});

it('names the one inside an include', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ TXT "v=spf1 a:a.example.com include:sub.example.com -all"
;                             ^^^^^^^^^^^^^^^^^^^^^^^ spf/too-many-void-lookups: 3 void DNS lookups exceed the limit of 2, first at \`a:c.example.com\` inside \`include:sub.example.com\`. Receivers reject the record.
sub TXT "v=spf1 a:b.example.com a:c.example.com -all"
`,
  );
});

it('counts only what is certain: not other zones, not macros, not one family of two', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ TXT "v=spf1 a:a.example.com a:b.example.com a:c.example.net exists:%{i}.example.com a:six.example.com -all"
six AAAA 2001:db8::1
`,
  );
});

it('assumes nothing about names that a fragment lacks', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ TXT "v=spf1 a:a.example.com a:b.example.com a:c.example.com -all"
`,
  );
});
