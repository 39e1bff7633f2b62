import { expect, it } from 'vitest';
import { check, checkFix, findingsOf } from '../../check';

const rule = 'dkim/hash';
const line = (value: string) => `a._domainkey TXT "v=DKIM1; h=${value}; p="`;

it('marks a list that allows only SHA-1', () => {
  check(
    rule,
    `
a._domainkey TXT "v=DKIM1; h=sha1; p="
;                            ^^^^ dkim/hash: \`h=sha1\` allows only SHA-1, which verifiers must not accept: every signature fails.
`,
  );
  checkFix(rule, line('sha1'), line('sha256'));
});

it('marks a hash that verifiers do not recognise', () => {
  check(
    rule,
    `
a._domainkey TXT "v=DKIM1; h=sha256:sha512; p="
;                                   ^^^^^^ dkim/hash: \`sha512\` is not a hash algorithm of DKIM; verifiers ignore it.
`,
  );
  checkFix(rule, line('sha256:sha512'), line('sha256'));
  checkFix(rule, line('SHA-256'), line('sha256'));
  checkFix(rule, line(''), line('sha256'));
});

it.each(['sha256', 'sha1:sha256', ' sha256 : sha1 ', 'sha256:${more}'])('accepts h=%s', (value) => {
  expect(findingsOf(line(value), rule)).toEqual([]);
});
