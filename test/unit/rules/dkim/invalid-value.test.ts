import { expect, it } from 'vitest';
import { check, fixed, findingsOf } from '../../check';

const rule = 'dkim/invalid-value';
const line = (tag: string) => `a._domainkey TXT "v=DKIM1; ${tag}; p="`;

it('marks the value that no standard defines', () => {
  check(
    rule,
    `
a._domainkey TXT "v=DKIM1; s=e-mail; t=x:s; p="
;                            ^^^^^^ dkim/invalid-value: \`e-mail\` is not a valid service: \`s\` accepts \`*\`, \`email\` and \`tlsrpt\`.
;                                      ^ dkim/invalid-value: \`x\` is not a valid flag: \`t\` accepts \`y\` and \`s\`.
`,
  );
});

it.each([
  ['s=e-mail', 's=email'],
  ['s=mail:tlsrpt', 's=email:tlsrpt'],
  ['t=S', 't=s'],
  ['t=y,s', 't=y:s'],
  ['t=s:x', 't=s'],
])('%s becomes %s', (before, after) => {
  expect(fixed(rule, line(before))).toBe(line(after));
});

it('asks before a key becomes one for all services', () => {
  const kinds = findingsOf(line('s=other'), rule)[0]?.fixes.map(({ kind }) => kind);
  expect(kinds).toEqual(['ask']);
});

it.each(['s=*', 's=email', 's=email:tlsrpt', 't=s', 't=y:s', 't=', 't=s:', 's=${services}'])('accepts %s', (tag) => {
  expect(findingsOf(line(tag), rule)).toEqual([]);
});
