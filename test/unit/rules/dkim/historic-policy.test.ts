import { expect, it } from 'vitest';
import { check, findingsOf } from '../../check';

it('gives a hint about policies that are no longer read, and nothing else', () => {
  check(
    'dkim/*',
    `
$ORIGIN example.com.
_adsp._domainkey TXT "dkim=all"
;                     ^^^^^^^^ dkim/historic-policy: This is an ADSP policy, historic since 2013; receivers read DMARC instead.
_domainkey TXT "o=~; t=y; r=postmaster@example.com"
;               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dkim/historic-policy: This is a DomainKeys policy, historic since 2007; receivers read DMARC instead.
_report._domainkey TXT "ra=postmaster; rr=all"
`,
  );
  expect(findingsOf('_adsp._domainkey TXT "dkim=all"').map(({ severity }) => severity)).toEqual(['hint']);
});

it('takes a key for a key', () => {
  expect(findingsOf('_domainkey TXT "v=DKIM1; t=y; p="', 'dkim/historic-policy')).toEqual([]);
});
