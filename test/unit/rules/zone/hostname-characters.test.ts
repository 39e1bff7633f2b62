import { expect, it } from 'vitest';
import { check, findingsOf } from '../../check';

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

it('is the only finding for a target that cannot have an address', () => {
  const zone = `example.com. SOA ns.example.com. host.example.com. 1 1h 1h 1w 1h
$ORIGIN example.com.
@ NS ns
ns A 192.0.2.53
`;
  const ids = (line: string) =>
    findingsOf(zone + line, [rule, 'zone/target-without-address', 'zone/invalid-rdata', 'zone/relative-target']).map(
      ({ rule: { id } }) => id,
    );
  expect(ids('a MX 10 mail@example.com.\n')).toEqual([rule]);
  expect(ids('a MX 10 <mail.example.com.>\n')).toEqual([rule]);
  expect(ids('a MX mail.example.com. 10\n')).toEqual(['zone/invalid-rdata']);
});
