import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/ns-is-alias';

it('finds aliases of plain records', () => {
  check(
    rule,
    `
$ORIGIN example.com.
$TTL 1h
@ SOA ns1.example.net. host.example.net. 1 4h 1h 2w 1h
@ NS ns1.example.net.
@ NS ns2.example.net.
@ NS ns3
;    ^^^ zone/ns-is-alias
sub NS ns3.example.com.
;      ^^^^^^^^^^^^^^^^ zone/ns-is-alias
ns3 CNAME host.example.net.
`,
  );
});
