import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'spf/host-bits-set';

it('shows the matching network', () => {
  check(
    rule,
    `
@ TXT "v=spf1 ip4:203.0.113.77/24 ip6:2001:db8::1/32 -all"
;                 ^^^^^^^^^^^^^^^ spf/host-bits-set: \`203.0.113.77/24\` matches the whole network \`203.0.113.0/24\`.
;                                     ^^^^^^^^^^^^^^ spf/host-bits-set: \`2001:db8::1/32\` matches the whole network \`2001:db8::/32\`.
`,
  );
});

it('is content with networks and single addresses', () => {
  check(rule, `@ TXT "v=spf1 ip4:203.0.113.0/24 ip4:203.0.113.77 ip4:203.0.113.77/32 ip6:2001:db8::/32 a/24 -all"`);
});

it('fixes it', () => {
  checkFix(rule, '@ TXT "v=spf1 ip4:203.0.113.77/24 -all"', '@ TXT "v=spf1 ip4:203.0.113.0/24 -all"');
  checkFix(rule, '@ TXT "v=spf1 ip6:2001:db8::1/3" "2 -all"', '@ TXT "v=spf1 ip6:2001:db8::/32" " -all"');
});
