import { expect, it } from 'vitest';
import { check, findingsOf } from '../../check';

const rule = 'zone/duplicate-record';

it('compares the content of records, not their spelling', () => {
  check(
    rule,
    `
$ORIGIN example.com.
$TTL 1h
@ SOA ns1.example.net. host.example.net. 1 4h 1h 2w 1h
@ NS ns1.example.net.
@ NS ns2.example.net.
www A 192.0.2.1
ftp A 192.0.2.1
www A 192.0.2.1
;     ^^^^^^^^^ zone/duplicate-record
www AAAA 2001:db8::1
www AAAA 2001:DB8:0::1
;        ^^^^^^^^^^^^^ zone/duplicate-record
@ MX 10 Mail
@ MX 010 mail.example.com.
;    ^^^^^^^^^^^^^^^^^^^^^ zone/duplicate-record
a TXT "a" b
a TXT a "b"
;     ^^^^^ zone/duplicate-record
a TXT ab
`,
  );
});

it('asks before it removes the rest of a value that is in a comment', () => {
  const zone =
    '$ORIGIN example.com.\n$TTL 1h\n_dmarc TXT v=DMARC1; p=none\n_dmarc TXT v=DMARC1; rua=mailto:d@example.com\n';
  expect(findingsOf(zone, rule).flatMap(({ fixes }) => fixes.map(({ kind }) => kind))).toEqual(['ask']);
});
