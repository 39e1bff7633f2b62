import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/out-of-zone';

it('finds owners outside, once the SOA names the zone', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ SOA ns1.example.net. host.example.net. 1 4h 1h 2w 1h
www.example.net. A 192.0.2.1
^^^^^^^^^^^^^^^^ zone/out-of-zone
  AAAA 2001:db8::1
; ^^^^ zone/out-of-zone
$ORIGIN .
example.com. TXT a
example.net TXT a
^^^^^^^^^^^ zone/out-of-zone
`,
  );
});

it('makes no assumption about the zone of a part', () => {
  check(
    rule,
    `
$ORIGIN example.com.
www.example.net. A 192.0.2.1
`,
  );
});
