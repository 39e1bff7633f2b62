import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/missing-ns';

it('finds a zone without name servers', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ SOA ns1.example.net. host.example.net. 1 4h 1h 2w 1h
; ^^^ zone/missing-ns
sub NS ns1.example.net.
`,
  );
});

it('makes no assumption about what a template or another file holds', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ SOA ns1.example.net. host.example.net. 1 4h 1h 2w 1h
$INCLUDE servers.inc
`,
  );
});
