import { expect, it } from 'vitest';
import { check, checkFix, findingsOf } from '../../check';

const rule = 'dkim/duplicate-tag';

it('marks the second tag and shows the first', () => {
  check(
    rule,
    `
a._domainkey TXT "v=DKIM1; t=s; p=; t=s"
;                                   ^^^ dkim/duplicate-tag: Duplicate \`t\` tag: a repeated tag makes the whole record invalid.
`,
  );
  expect(findingsOf('a._domainkey TXT "v=DKIM1; t=s; p=; t=s"', rule)[0]?.related).toHaveLength(1);
});

it('removes one of two equal tags, and asks which of two different ones', () => {
  checkFix(rule, 'a._domainkey TXT "v=DKIM1; v=DKIM1; p="', 'a._domainkey TXT "v=DKIM1; p="');
  const kinds = (value: string) => findingsOf(`a._domainkey TXT "${value}"`, rule)[0]?.fixes.map(({ kind }) => kind);
  expect(kinds('v=DKIM1; t=s; t=s; p=')).toEqual(['safe']);
  expect(kinds('v=DKIM1; t=s; t=y; p=')).toEqual(['ask']);
});

it('takes names as they are written', () => {
  expect(findingsOf('a._domainkey TXT "v=DKIM1; V=DKIM1; p="', rule)).toEqual([]);
});
