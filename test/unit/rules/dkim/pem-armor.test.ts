import { expect, it } from 'vitest';
import { check, findingsOf, fixed } from '../../check';
import { RSA_2048 } from '../../mail/dkim/keys';
import { keyLine } from './key-line';

const rule = 'dkim/pem-armor';

it('marks the first line of the file', () => {
  check(
    'dkim/*',
    `
a._domainkey TXT "p=-----BEGIN PUBLIC KEY-----" "${RSA_2048.slice(0, 200)}" "${RSA_2048.slice(200)}" "-----END PUBLIC KEY-----"
;                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ dkim/pem-armor: \`-----BEGIN PUBLIC KEY-----\` belongs to a PEM file, not to a DKIM record.
`,
  );
});

it('takes all lines of the file out', () => {
  const line = keyLine(`v=DKIM1; p=-----BEGIN PUBLIC KEY-----${RSA_2048}-----END PUBLIC KEY-----`);
  const after = fixed(rule, line);
  expect(after.replaceAll('" "', '')).toBe(keyLine(`v=DKIM1; p=${RSA_2048}`).replaceAll('" "', ''));
  expect(findingsOf(after)).toEqual([]);
});

it('finds line breaks that were left in the value, but not where the zone file breaks the line', () => {
  const [first, rest] = [RSA_2048.slice(0, 64), RSA_2048.slice(64, 250)];
  const found = findingsOf(`a._domainkey TXT "p=${first}\\010${rest}"`, rule);
  expect(found.map(({ message }) => message.id)).toEqual([`${rule}.line-break`]);
  expect(findingsOf(`a._domainkey TXT ( "p=${first}"\n "${rest}" )`, rule)).toEqual([]);
  expect(findingsOf(`a._domainkey TXT "p=${first}\n${rest}"`, rule)).toEqual([]);
});
