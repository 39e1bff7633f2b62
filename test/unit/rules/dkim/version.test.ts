import { expect, it } from 'vitest';
import { RSA_2048 } from '../../mail/dkim/keys';
import { check, checkFix, findingsOf, fixed } from '../../check';
import { keyLine, valueOf } from './key-line';

const rule = 'dkim/version';

it('wants exactly DKIM1', () => {
  check(
    rule,
    `
a._domainkey TXT "v=dkim1; p="
;                   ^^^^^ dkim/version: \`dkim1\` is not a DKIM version; verifiers discard the key unless it is exactly \`DKIM1\`.
`,
  );
  checkFix(rule, 'a._domainkey TXT "v=dkim1; p="', 'a._domainkey TXT "v=DKIM1; p="');
  checkFix(rule, 'a._domainkey TXT "v=; p="', 'a._domainkey TXT "v=DKIM1; p="');
});

it('wants it first, and moves it there without making a string too long', () => {
  const line = keyLine(`k=rsa; v=DKIM1; p=${RSA_2048}`);
  const moved = fixed(rule, line);
  expect(moved).toBe(keyLine(`v=DKIM1; k=rsa; p=${RSA_2048}`));
  expect(findingsOf(moved)).toEqual([]);
});

it('calls DKIM2 a draft, and does not change it unasked', () => {
  const [finding] = findingsOf('a._domainkey TXT "v=DKIM2; p="', rule);
  expect(finding?.message.id).toBe('dkim/version.draft');
  expect(finding?.fixes.map(({ kind }) => kind)).toEqual(['ask']);
});

it.each(['v=DKIM1 p=', 'v=DKIM1: p=', 'V=DKIM1; p=', 'v=DKIM1p=', 'p=', ' v = DKIM1 ; p=', '${v}; v=DKIM1; p='])(
  'leaves %j to others',
  (value) => {
    expect(findingsOf(`a._domainkey TXT "${value}"`, rule)).toEqual([]);
  },
);

it('keeps the key when it corrects the version', () => {
  const line = keyLine(`v=DKIM1.0; k=rsa; p=${RSA_2048}`);
  expect(valueOf(fixed(rule, line))).toBe(`v=DKIM1; k=rsa; p=${RSA_2048}`);
});
