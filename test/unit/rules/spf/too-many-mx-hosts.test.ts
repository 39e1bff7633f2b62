import { it } from 'vitest';
import { check } from '../../check';

const rule = 'spf/too-many-mx-hosts';

it('counts them', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ MX 10 mx0
@ MX 10 mx1
@ MX 10 mx2
@ MX 10 mx3
@ MX 10 mx4
@ MX 10 mx5
@ MX 10 mx6
@ MX 10 mx7
@ MX 10 mx8
@ MX 10 mx9
@ MX 10 mx10
@ TXT "v=spf1 mx:example.com -all"
;             ^^^^^^^^^^^^^^ spf/too-many-mx-hosts: \`example.com\` has 11 mail servers; the limit for \`mx:example.com\` is 10. Receivers reject the record.
`,
  );
});

it('takes ten', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ MX 10 mx0
@ MX 10 mx1
@ MX 10 mx2
@ MX 10 mx3
@ MX 10 mx4
@ MX 10 mx5
@ MX 10 mx6
@ MX 10 mx7
@ MX 10 mx8
@ MX 10 mx9
@ TXT "v=spf1 mx -all"
`,
  );
});
