import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/hostname-characters';

it('checks the names of hosts', () => {
  check(
    rule,
    `
a_b A 192.0.2.1
^^^ zone/hostname-characters
-a AAAA 2001:db8::1
^^ zone/hostname-characters
_x._tcp SRV 0 0 1 a_b
;                 ^^^ zone/hostname-characters
a_b CNAME c_d
gc._msdcs A 192.0.2.1
* A 192.0.2.1
@ NS n_s
;    ^^^ zone/hostname-characters
_services._dns-sd._udp PTR _http._tcp
1.2.0.192.in-addr.arpa. PTR a_b.example.com.
;                           ^^^^^^^^^^^^^^^^ zone/hostname-characters
`,
  );
});
