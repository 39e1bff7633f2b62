import { expect, it } from 'vitest';
import { check, findingsOf } from '../../check';
import { ED25519 } from '../../mail/dkim/keys';

const rule = 'dkim/multiple-records';

it('marks the second key at a selector and shows the first', () => {
  const zone = `
a._domainkey TXT "v=DKIM1; k=ed25519; p=${ED25519}"
             TXT "k=rsa; p="
;                ^^^^^^^^^^^ dkim/multiple-records: Second key record at this selector; which one verifiers use is undefined.
`;
  check(rule, zone);
  expect(findingsOf(zone, rule)[0]?.related).toHaveLength(1);
});

it.each([
  ['two selectors', 'a._domainkey TXT "p="\nb._domainkey TXT "p="'],
  ['the same record twice', 'a._domainkey TXT "p="\na._domainkey TXT "p="'],
  ['a key and SPF', 'a._domainkey TXT "p="\na._domainkey TXT "v=spf1 -all"'],
  ['unknown text', 'a._domainkey TXT "p="\na._domainkey TXT "${other}"'],
  ['policies', '_domainkey TXT "o=~"\n_domainkey TXT "t=y"'],
  ['another type', 'a._domainkey TXT "p="\na._domainkey A 192.0.2.1'],
])('is silent about %s', (_, zone) => {
  expect(findingsOf(`$ORIGIN example.com.\n${zone}`, rule)).toEqual([]);
});
