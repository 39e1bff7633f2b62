import { it } from 'vitest';
import { check } from '../../check';

const rule = 'spf/documentation-address';

it('names the range', () => {
  check(
    rule,
    `
@ TXT "v=spf1 ip4:192.0.2.1 ip4:198.51.100.0/24 ip4:203.0.113.7 ip6:2001:db8::1 ip6:3fff::1 -all"
;             ^^^^^^^^^^^^^ spf/documentation-address: \`ip4:192.0.2.1\` is an address for examples (\`192.0.2.0/24\`, RFC 5737).
;                           ^^^^^^^^^^^^^^^^^^^ spf/documentation-address: \`ip4:198.51.100.0/24\` is an address for examples (\`198.51.100.0/24\`, RFC 5737).
;                                               ^^^^^^^^^^^^^^^ spf/documentation-address: \`ip4:203.0.113.7\` is an address for examples (\`203.0.113.0/24\`, RFC 5737).
;                                                               ^^^^^^^^^^^^^^^ spf/documentation-address: \`ip6:2001:db8::1\` is an address for examples (\`2001:db8::/32\`, RFC 3849).
;                                                                               ^^^^^^^^^^^ spf/documentation-address: \`ip6:3fff::1\` is an address for examples (\`3fff::/20\`, RFC 9637).
`,
  );
});

it('recognises where these ranges end', () => {
  check(rule, `@ TXT "v=spf1 ip4:192.0.3.1 ip4:192.0.0.0/16 ip6:2001:db9::1 ip6:3fff:1000::1 -all"`);
});
