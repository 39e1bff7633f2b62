import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/reverse-owner';

it('finds owners that are not addresses', () => {
  check(
    rule,
    `
$ORIGIN 0.18.198.in-addr.arpa.
5 PTR mail.example.org.
198.18.0.5 PTR mail.example.org.
^^^^^^^^^^ zone/reverse-owner
5.0.18.198 PTR mail.example.org.
^^^^^^^^^^ zone/reverse-owner
* PTR mail.example.org.
@ PTR net.example.org.
0-25 PTR net.example.org.
1.0-25 PTR a.example.org.
$ORIGIN 8.b.d.0.1.0.0.2.ip6.arpa.
1.0.0.0 PTR mail.example.org.
^^^^^^^ zone/reverse-owner
1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0 PTR mail.example.org.
`,
  );
});

it('finds IPv6 addresses in forward order', () => {
  check(
    rule,
    `
$ORIGIN 8.b.d.0.1.0.0.2.ip6.arpa.
2001:db8::2 PTR mail.example.org.
^^^^^^^^^^^ zone/reverse-owner
`,
  );
});
