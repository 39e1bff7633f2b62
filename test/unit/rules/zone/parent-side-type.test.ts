import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/parent-side-type';

it('finds a DS at the apex only', () => {
  check(
    rule,
    `
$ORIGIN example.com.
$TTL 1h
@ SOA ns1.example.net. host.example.net. 1 4h 1h 2w 1h
@ NS ns1.example.net.
@ NS ns2.example.net.
@ DS 1 8 1 7AA4A3F416C2F2391FB7AB0D434F762CD62D1390
; ^^ zone/parent-side-type
sub DS 1 8 1 7AA4A3F416C2F2391FB7AB0D434F762CD62D1390
sub NS ns1.example.net.
`,
  );
});
