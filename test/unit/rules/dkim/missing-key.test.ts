import { expect, it } from 'vitest';
import { check, findingsOf } from '../../check';
import { RSA_1024 } from '../../mail/dkim/keys';

const rule = 'dkim/missing-key';

it('marks a record without p', () => {
  check(
    rule,
    `
a._domainkey TXT "v=DKIM1; " "k=rsa"
;                 ^^^^^^^^^^^^^^^^^ dkim/missing-key: Missing \`p\`: this DKIM record has no key, so verifiers cannot use it.
`,
  );
});

it.each([
  'a._domainkey TXT "v=DKIM1; p="',
  'a._domainkey TXT "v=DKIM1; P=MIG"',
  `a._domainkey TXT "v=DKIM1; ${RSA_1024}"`,
  'a._domainkey TXT "v=DKIM1; k=rsa; p"',
  'a._domainkey TXT "v=DKIM1p=MIG"',
  'a._domainkey TXT "v=DKIM1; ${key}"',
  'a._domainkey TXT "just some words"',
  '_adsp._domainkey TXT "dkim=all"',
  '_domainkey TXT "o=~; t=y"',
  '_report._domainkey TXT "ra=postmaster; rr=all"',
])('is silent where another rule reports, or none: %.60s', (line) => {
  expect(findingsOf(line, rule)).toEqual([]);
});
