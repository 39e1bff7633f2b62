import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/occluded-data';

it('finds data at and below a cut', () => {
  check(
    rule,
    `
$ORIGIN example.com.
$TTL 1h
@ SOA ns1.example.net. host.example.net. 1 4h 1h 2w 1h
@ NS ns1.example.net.
@ NS ns2.example.net.
sub NS ns.sub
ns.sub A 192.0.2.53
_dmarc.sub TXT "v=DMARC1; p=none"
;          ^^^ zone/occluded-data
@ TXT a
old DNAME new.example.net.
;   ^^^^^ zone/occluded-data
www.old A 192.0.2.1
`,
  );
});
