import { it } from 'vitest';
import { check } from '../../check';

const rule = 'spf/include-loop';

it('is found in each record of the chain', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ TXT "v=spf1 include:a.example.com -all"
a TXT "v=spf1 redirect=b.example.com"
;             ^^^^^^^^^^^^^^^^^^^^^^ spf/include-loop: \`redirect=b.example.com\` leads back to \`a.example.com\`: the loop makes receivers reject the record.
b TXT "v=spf1 mx include:a.example.com -all"
;                ^^^^^^^^^^^^^^^^^^^^^ spf/include-loop: \`include:a.example.com\` leads back to \`b.example.com\`: the loop makes receivers reject the record.
self TXT "v=spf1 include:self.example.com -all"
;                ^^^^^^^^^^^^^^^^^^^^^^^^ spf/include-loop: \`include:self.example.com\` leads back to \`self.example.com\`: the loop makes receivers reject the record.
`,
  );
});

it('does not take a record that is included twice for a loop', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ TXT "v=spf1 include:a.example.com include:b.example.com -all"
a TXT "v=spf1 include:b.example.com -all"
b TXT "v=spf1 ip4:203.0.113.7 -all"
`,
  );
});
