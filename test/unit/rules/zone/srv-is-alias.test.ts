import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/srv-is-alias';

it('finds an alias in the zone', () => {
  check(
    rule,
    `
_sip._tcp SRV 0 0 5060 sip
;                      ^^^ zone/srv-is-alias
sip CNAME host.example.net.
_xmpp._tcp SRV 0 0 0 .
`,
  );
});
