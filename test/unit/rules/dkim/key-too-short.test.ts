import { expect, it } from 'vitest';
import { check, findingsOf } from '../../check';
import { RSA_1024, RSA_512 } from '../../mail/dkim/keys';
import { keyLine } from './key-line';

it('marks a key under 1024 bits, across its strings', () => {
  const [a, b] = [RSA_512.slice(0, 60), RSA_512.slice(60)];
  check(
    'dkim/*',
    `
a._domainkey TXT "v=DKIM1; p=${a}" "${b}"
;                            ${'^'.repeat(RSA_512.length + 3)} dkim/key-too-short: This RSA key has 512 bits; verifiers must not accept less than 1024.
`,
  );
});

it('accepts 1024 bits', () => {
  expect(findingsOf(keyLine(`p=${RSA_1024}`), 'dkim/key-too-short')).toEqual([]);
});
