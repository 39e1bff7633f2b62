import { expect, it } from 'vitest';
import { check, checkFix, findingsOf } from '../../check';

const rule = 'zone/missing-trailing-dot';
const inZone = { origin: 'example.com' };

it('finds owners and targets that end with the name of the zone', () => {
  check(
    'zone/*',
    `
www.Example.com A 192.0.2.1
^^^^^^^^^^^^^^^ zone/missing-trailing-dot: \`www.Example.com\` does not end with a dot, so it becomes \`www.Example.com.example.com.\`.
example.com TXT "x"
^^^^^^^^^^^ zone/missing-trailing-dot: \`example.com\` does not end with a dot, so it becomes \`example.com.example.com.\`.
a SRV 0 0 1 sip.example.com
;           ^^^^^^^^^^^^^^^ zone/missing-trailing-dot: \`sip.example.com\` does not end with a dot, so it becomes \`sip.example.com.example.com.\`.
$ORIGIN sub
b CNAME mail.example.com
;       ^^^^^^^^^^^^^^^^ zone/missing-trailing-dot: \`mail.example.com\` does not end with a dot, so it becomes \`mail.example.com.sub.\`.
`
      .replace('$ORIGIN sub\n', '$ORIGIN sub.example.com.\n')
      .replace('com.sub.', 'com.sub.example.com.'),
    inZone,
  );
});

it('lets pass what only looks alike', () => {
  check(
    rule,
    `
example.com.www A 192.0.2.1
notexample.com A 192.0.2.1
a CNAME www.example.com.
b\\.example.com A 192.0.2.1
example.net._report._dmarc TXT "v=DMARC1"
$ORIGIN .
example.com MX 10 mail.example.com
`,
    inZone,
  );
  check(rule, 'www.example.com A 192.0.2.1');
});

it('recognises the SOA of an export by Cloudflare', () => {
  check(
    rule,
    `
;;
;; Domain:     example.com.
;; Exported:   2026-01-01 00:00:00
example.com 3600 IN SOA a.ns.cloudflare.com. dns.cloudflare.com. 1 10000 2400 604800 3600
`,
  );
});

it('takes the zone from its SOA', () => {
  check(
    rule,
    `
@ORIGIN
example.com. SOA ns.example.com host.example.com. 1 1h 1h 1w 1h
;                ^^^^^^^^^^^^^^ zone/missing-trailing-dot
`.replace('@ORIGIN\n', ''),
  );
});

it('adds the dot, or takes the zone away', () => {
  checkFix(rule, 'a CNAME www.example.com', 'a CNAME www.example.com.', inZone);
  checkFix(rule, 'a CNAME www.example.com', 'a CNAME www', { ...inZone, title: 'Replace with `www`' });
  checkFix(rule, 'example.com A 192.0.2.1', '@ A 192.0.2.1', { ...inZone, title: 'Replace with `@`' });
});

it('checks the name of an $ORIGIN as well', () => {
  check(rule, '$ORIGIN sub.example.com\n;       ^^^^^^^^^^^^^^^ zone/missing-trailing-dot\n$ORIGIN sub', inZone);
  check(
    rule,
    `
$ORIGIN example.com
;       ^^^^^^^^^^^ zone/missing-trailing-dot: \`example.com\` does not end with a dot, so servers append the zone name again.
@ MX 10 mail
$ORIGIN sub
`,
  );
  check(rule, '$ORIGIN sub.dept\n@ MX 10 mail');
});

it('does not rename an owner that others inherit, or into a name that has an alias', () => {
  const titles = (text: string) => findingsOf(text, rule, { origin: 'example.com.' }).flatMap(({ fixes }) => fixes);
  expect(titles('www.example.com A 192.0.2.1\n  AAAA ::1\n')).toEqual([]);
  expect(titles('www CNAME a.example.net.\nwww.example.com CNAME b.example.net.\n')).toEqual([]);
  expect(titles('www CNAME a.example.net.\nwww.example.com A 192.0.2.1\n')).toEqual([]);
  expect(titles('www.example.com A 192.0.2.1\nftp AAAA ::1\n')).toHaveLength(2);
});
