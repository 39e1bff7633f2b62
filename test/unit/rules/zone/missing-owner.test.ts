import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/missing-owner';

it('finds a first record without owner', () => {
  check(
    rule,
    `
$ORIGIN example.com.
; comment
  NS ns1.example.net.
; ^^ zone/missing-owner
  NS ns2.example.net.
; ^^ zone/missing-owner
www A 192.0.2.1
  AAAA 2001:db8::1
`,
  );
});

it('makes no assumption about what a template begins with', () => {
  check(
    rule,
    `
{{ head }}
  NS ns1.example.net.
`,
  );
});
