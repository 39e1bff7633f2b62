import { describe, it } from 'vitest';
import { check } from '../../check';

describe('mta-sts/missing-policy-host', () => {
  it('marks the record that promises a policy', () => {
    check(
      'mta-sts/missing-policy-host',
      `
$ORIGIN example.com.
@ SOA ns hostmaster 1 7200 3600 1209600 3600
_mta-sts TXT "v=STSv1; id=1"
;             ^^^^^^^^ mta-sts/missing-policy-host: Senders fetch the policy from \`mta-sts.example.com\`, which has no address in this zone.
`,
    );
  });

  it('marks an alias too', () => {
    check(
      'mta-sts/missing-policy-host',
      `
$ORIGIN example.com.
@ SOA ns hostmaster 1 7200 3600 1209600 3600
_mta-sts CNAME _mta-sts.example.net.
mta-sts TXT "no address here"
`,
    );
  });

  it('finds the address of the host', () => {
    check(
      'mta-sts/missing-policy-host',
      `
$ORIGIN example.com.
@ SOA ns hostmaster 1 7200 3600 1209600 3600
_mta-sts TXT "v=STSv1; id=1"
mta-sts CNAME policies.example.net.
_mta-sts.a TXT "v=STSv1; id=1"
mta-sts.a A 192.0.2.1
_mta-sts.b TXT "v=STSv1; id=1"
*.b AAAA 2001:db8::1
_mta-sts.c TXT "v=STSv1; id=1"
mta-sts.c NS ns.example.net.
_mta-sts.d TXT "some other text"
`,
    );
  });

  it('is silent where the zone may hold more', () => {
    check(
      'mta-sts/missing-policy-host',
      `
$ORIGIN example.com.
_mta-sts TXT "v=STSv1; id=1"
`,
    );
  });
});
