import { expect, it } from 'vitest';
import { check, findingsOf, fixed } from '../../check';
import { ED25519, RSA_2048 } from '../../mail/dkim/keys';
import { keyLine, valueOf } from './key-line';

const rule = 'dkim/unknown-key-type';

it('marks a kind that verifiers do not recognise', () => {
  check(
    'dkim/*',
    `
a._domainkey TXT "v=DKIM1; k=dsa; p=AQID"
;                            ^^^ dkim/unknown-key-type: \`dsa\` is not a DKIM key type; verifiers support \`rsa\` and \`ed25519\` and ignore others.
`,
  );
});

it.each([
  ['RSA', RSA_2048, 'rsa'],
  ['rsa-sha256', RSA_2048, 'rsa'],
  ['', RSA_2048, 'rsa'],
  ['curve', ED25519, 'ed25519'],
  ['Ed25519', 'AQID', 'ed25519'],
])('k=%s with %.8s was meant as %3$s', (kind, key, meant) => {
  expect(valueOf(fixed(rule, keyLine(`k=${kind}; p=${key}`)))).toBe(`k=${meant}; p=${key}`);
});

it.each(['k=rsa; p=', 'k=ed25519; p=', 'k= rsa ; p=', 'p=', 'k=${kind}; p=', 'k=rsa: p='])('accepts %j', (value) => {
  expect(findingsOf(`a._domainkey TXT "${value}"`, rule)).toEqual([]);
});
