import { expect, it } from 'vitest';
import { check, checkFix, findingsOf } from '../../check';

const rule = 'spf/shadowed-exception';

it('marks an exception after the network it is taken from', () => {
  check(
    ['spf/shadowed-exception', 'spf/duplicate-term'],
    `
@ TXT "v=spf1 ip4:198.51.100.0/24 mx -ip4:198.51.100.5 ~ip6:2001:db8::/32 +ip6:2001:db8::1 -all"
;                                    ^^^^^^^^^^^^^^^^^ spf/shadowed-exception: \`-ip4:198.51.100.5\` never matches: \`ip4:198.51.100.0/24\` before it covers the same addresses.
;                                                                         ^^^^^^^^^^^^^^^^ spf/shadowed-exception: \`+ip6:2001:db8::1\` never matches: \`~ip6:2001:db8::/32\` before it covers the same addresses.
`,
  );
});

it.each([
  '-ip4:198.51.100.5 ip4:198.51.100.0/24',
  'ip4:198.51.100.0/25 -ip4:198.51.100.200',
  'ip4:198.51.100.0/24 ip4:198.51.100.5',
  'ip4:198.51.100.0/24 -a:mail.example.com',
  'ip4:0.0.0.0/0 -ip4:198.51.100.5',
])('accepts %s, or leaves it to others', (terms) => {
  expect(findingsOf(`@ TXT "v=spf1 ${terms} -all"`, rule)).toEqual([]);
});

it('moves the exception to the front', () => {
  checkFix(
    rule,
    '@ TXT "v=spf1 mx ip4:198.51.100.0/24 a -ip4:198.51.100.5 -all"',
    '@ TXT "v=spf1 mx -ip4:198.51.100.5 ip4:198.51.100.0/24 a -all"',
  );
});

it('is the only finding for a term that a wider network with its own qualifier covers as well', () => {
  check(
    ['spf/duplicate-term', 'spf/shadowed-exception'],
    `
@ TXT "v=spf1 -ip4:203.0.113.0/28 ip4:203.0.113.0/24 ip4:203.0.113.1 -all"
;                                                    ^^^^^^^^^^^^^^^ spf/shadowed-exception: \`ip4:203.0.113.1\` never matches: \`-ip4:203.0.113.0/28\` before it covers the same addresses.
`,
  );
});
