import { expect, it } from 'vitest';
import { check, checkFix, findingsOf } from '../../check';

const rule = 'zone/relative-target';
const soa = 'example.com. SOA ns.example.com. host.example.com. 1 1h 1h 1w 1h';

it('finds a target outside of the zone without its dot', () => {
  check(
    'zone/relative-target',
    `
${soa}
@ MX 1 aspmx.l.google.com
;      ^^^^^^^^^^^^^^^^^^ zone/relative-target: \`aspmx.l.google.com\` does not end with a dot, so it becomes \`aspmx.l.google.com.example.com.\`, which does not exist in this zone.
www CNAME shop.example.co.uk
;         ^^^^^^^^^^^^^^^^^^ zone/relative-target: \`shop.example.co.uk\` does not end with a dot, so it becomes \`shop.example.co.uk.example.com.\`, which does not exist in this zone.
`,
  );
});

it('lets pass names that are in the zone, or may be', () => {
  check(
    rule,
    `
${soa}
a CNAME web.dev
web.dev A 192.0.2.1
b CNAME x.us
*.us A 192.0.2.1
c MX 10 mail.de
de NS ns.example.net.
d CNAME up.app
x.up.app A 192.0.2.1
e CNAME host.internal
f CNAME g
`,
  );
});

it('is careful with a file that is only part of a zone', () => {
  check(
    rule,
    `
a CNAME web.dev
b CNAME www.us
c MX 10 mx.example.net
;       ^^^^^^^^^^^^^^ zone/relative-target
`,
  );
});

it('leaves to others what ends in the zone, and an address with an at sign', () => {
  check(rule, '@ SOA ns.example.com host@example.net 1 1h 1h 1w 1h\nwww CNAME example.com', { origin: 'example.com' });
});

it('finds the pointers of a reverse zone', () => {
  check(rule, '1 PTR host.example.com\n;     ^^^^^^^^^^^^^^^^ zone/relative-target', {
    origin: '2.0.192.in-addr.arpa',
  });
});

it('adds the dot', () => {
  checkFix(rule, `${soa}\n@ MX 1 mx.example.net`, `${soa}\n@ MX 1 mx.example.net.`);
});

it('shows no name of an unknown zone', () => {
  check(
    rule,
    `
@ SOA ns1.example.net hostmaster.example.net. 1 2h 1h 2w 1h
;     ^^^^^^^^^^^^^^^ zone/relative-target: \`ns1.example.net\` does not end with a dot, so servers append the zone name to it.
`,
  );
});

it('lets a wildcard excuse only targets of two labels that servers look up', () => {
  check(
    rule,
    `
${soa}
$ORIGIN example.com.
@ NS ns
ns A 192.0.2.53
* A 192.0.2.1
www CNAME web.dev
ftp CNAME www.example.net
;         ^^^^^^^^^^^^^^^ zone/relative-target
@ MX 10 mail.dev
;       ^^^^^^^^ zone/relative-target
`,
  );
});

it('does not offer a dot after what is not a name', () => {
  const zone = `${soa}\n$ORIGIN example.com.\n@ NS ns\nns A 192.0.2.53\nwww CNAME https://www.example.net/\n`;
  expect(findingsOf(zone, rule).map(({ fixes }) => fixes)).toEqual([[]]);
});
