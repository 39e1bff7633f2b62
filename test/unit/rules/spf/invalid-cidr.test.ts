import { it } from 'vitest';
import { check } from '../../check';

const rule = 'spf/invalid-cidr';

it('names what is wrong with it', () => {
  check(
    rule,
    `
a TXT "v=spf1 ip4:203.0.113.0/33 ip6:2001:db8::/129 ip4:203.0.113.0/024 -all"
;                             ^^ spf/invalid-cidr: The prefix length \`33\` exceeds 32: receivers reject the whole record.
;                                               ^^^ spf/invalid-cidr: The prefix length \`129\` exceeds 128: receivers reject the whole record.
;                                                                   ^^^ spf/invalid-cidr: The prefix length \`024\` must not begin with a zero: receivers reject the whole record.
b TXT "v=spf1 ip4:203.0.113.0/255.255.255.0 ip4:203.0.113.0/ -all"
;                             ^^^^^^^^^^^^^ spf/invalid-cidr: The prefix length \`255.255.255.0\` must be a number from 0 to 32: receivers reject the whole record.
;                                                          ^ spf/invalid-cidr: No prefix length follows the \`/\` in \`ip4:203.0.113.0/\`: receivers reject the whole record.
c TXT "v=spf1 ip4:203.0.113.0//24 a/24/64 mx//129 -all"
;                             ^^^ spf/invalid-cidr: \`/24\` in \`ip4:203.0.113.0//24\` is not a prefix length from 0 to 32: receivers reject the whole record.
;                                   ^^^^^ spf/invalid-cidr: \`24/64\` in \`a/24/64\` is not a prefix length from 0 to 32: receivers reject the whole record.
;                                             ^^^ spf/invalid-cidr: The prefix length \`129\` exceeds 128: receivers reject the whole record.
`,
  );
});

it('takes every prefix length in range', () => {
  check(rule, `@ TXT "v=spf1 ip4:203.0.113.0/32 ip6:2001:db8::/128 a/0 mx/32//128 a:mail.example.com//0 -all"`);
});
