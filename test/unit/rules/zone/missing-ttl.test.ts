import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'zone/missing-ttl';

it('finds a record that no TTL applies to', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ NS ns1.example.net.
; ^^ zone/missing-ttl
@ SOA ns1.example.net. host.example.net. 1 4h 1h 2w 1h
www A 192.0.2.1
`,
  );
});

it('leaves parts of zones alone', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ NS ns1.example.net.
www A 192.0.2.1
`,
  );
});

it('writes a TTL above the record, also above one that begins with white space', () => {
  const soa = '@ SOA ns1.example.net. host.example.net. 1 4h 1h 2w 1h\n';
  checkFix(rule, `$ORIGIN example.com.\n  NS ns1\n${soa}`, `$ORIGIN example.com.\n$TTL 1h\n  NS ns1\n${soa}`);
});
