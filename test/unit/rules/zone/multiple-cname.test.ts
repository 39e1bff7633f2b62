import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/multiple-cname';

it('finds a second target', () => {
  check(
    rule,
    `
$ORIGIN example.com.
$TTL 1h
@ SOA ns1.example.net. host.example.net. 1 4h 1h 2w 1h
@ NS ns1.example.net.
@ NS ns2.example.net.
www CNAME web1.example.net.
ftp CNAME web1.example.net.
www CNAME web2.example.net.
;   ^^^^^ zone/multiple-cname
ftp CNAME WEB1.example.net.
`,
  );
});
