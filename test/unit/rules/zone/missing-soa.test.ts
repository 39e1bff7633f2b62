import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/missing-soa';

it('finds a zone without one', () => {
  check(
    rule,
    `
$ORIGIN example.com.
$TTL 1h
@ NS ns1.example.net.
; ^^ zone/missing-soa
www A 192.0.2.1
`,
  );
});

it('leaves parts of zones, hints and templates alone', () => {
  check(
    rule,
    `
@ NS ns1.example.net.
www A 192.0.2.1
`,
    { origin: 'example.com.' },
  );
});

it('leaves root hints alone', () => {
  check(
    rule,
    `
$TTL 1h
. NS a.root-servers.net.
a.root-servers.net. A 198.41.0.4
`,
    { origin: '.' },
  );
});

it('finds a root without one, where no server has its address as in hints', () => {
  check(
    rule,
    `
$ORIGIN .
$TTL 1h
@ NS a.servers.example.
; ^^ zone/missing-soa
org NS b.servers.example.
`,
  );
});

it('leaves templates alone', () => {
  check(
    rule,
    `
$ORIGIN example.com.
$TTL 1h
{{ soa }}
@ NS ns1.example.net.
`,
  );
});
