import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'spf/private-address';

it('names the kind of address', () => {
  check(
    rule,
    `
@ TXT "v=spf1 ip4:10.0.0.5 ip4:172.16.0.0/12 ip4:127.0.0.1 ip4:169.254.1.1 ip4:100.64.0.1 ip4:0.0.0.0 -all"
;             ^^^^^^^^^^^^ spf/private-address: \`ip4:10.0.0.5\` is a private address (\`10.0.0.0/8\`): receivers on the Internet never see it as a sender.
;                          ^^^^^^^^^^^^^^^^^ spf/private-address: \`ip4:172.16.0.0/12\` is a private address (\`172.16.0.0/12\`): receivers on the Internet never see it as a sender.
;                                            ^^^^^^^^^^^^^ spf/private-address: \`ip4:127.0.0.1\` is a loopback address (\`127.0.0.0/8\`): receivers never see it as a sender.
;                                                          ^^^^^^^^^^^^^^^ spf/private-address: \`ip4:169.254.1.1\` is a link-local address (\`169.254.0.0/16\`): receivers on the Internet never see it as a sender.
;                                                                          ^^^^^^^^^^^^^^ spf/private-address: \`ip4:100.64.0.1\` is an address inside a provider’s own network (\`100.64.0.0/10\`): receivers on the Internet never see it as a sender.
;                                                                                         ^^^^^^^^^^^ spf/private-address: \`ip4:0.0.0.0\` is not the address of a host (\`0.0.0.0/8\`): no mail can come from it.
six TXT "v=spf1 ip6:fd00::1 ip6:::1 ip6:fe80::/64 -all"
;               ^^^^^^^^^^^ spf/private-address: \`ip6:fd00::1\` is a private address (\`fc00::/7\`): receivers on the Internet never see it as a sender.
;                           ^^^^^^^ spf/private-address: \`ip6:::1\` is a loopback address (\`::1/128\`): receivers never see it as a sender.
;                                   ^^^^^^^^^^^^^ spf/private-address: \`ip6:fe80::/64\` is a link-local address (\`fe80::/10\`): receivers on the Internet never see it as a sender.
`,
  );
});

it('recognises where these ranges end', () => {
  check(
    rule,
    `@ TXT "v=spf1 ip4:11.0.0.1 ip4:172.32.0.1 ip4:192.0.2.1 ip4:100.128.0.1 ip6:2001:db8::1 ip4:10.0.0.0/7 -all"`,
  );
});

it('fixes it', () => {
  checkFix(rule, '@ TXT "v=spf1 ip4:10.0.0.5 mx -all"', '@ TXT "v=spf1 mx -all"');
  checkFix(rule, '@ TXT "v=spf1 mx" " ip4:10.0.0.5 -all"', '@ TXT "v=spf1 mx" " -all"');
});
