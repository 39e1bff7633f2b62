import { it } from 'vitest';
import { check } from '../../check';

const rule = 'spf/wide-network';

it('counts the addresses', () => {
  check(
    rule,
    `
a TXT "v=spf1 ip4:8.0.0.0/8 ip6:2000::/16 -all"
;             ^^^^^^^^^^^^^ spf/wide-network: \`ip4:8.0.0.0/8\` authorises 16777216 addresses to send for this domain.
;                           ^^^^^^^^^^^^^ spf/wide-network: \`ip6:2000::/16\` authorises 2^112 addresses to send for this domain.
b TXT "v=spf1 mx/7 a//3 -all"
;             ^^^^ spf/wide-network: \`mx/7\` authorises 33554432 addresses to send for this domain.
;                  ^^^^ spf/wide-network: \`a//3\` authorises 2^125 addresses to send for this domain.
`,
  );
});

it('accepts those that are refused, private, after all, or everything', () => {
  check(
    rule,
    `
a TXT "v=spf1 -ip4:8.0.0.0/8 ?ip4:9.0.0.0/8 ~all"
b TXT "v=spf1 ip4:10.0.0.0/8 ip4:8.0.0.0/9 ip6:2000::/17 -all ip4:8.0.0.0/8"
c TXT "v=spf1 ip4:0.0.0.0/0 -all"
`,
  );
});
