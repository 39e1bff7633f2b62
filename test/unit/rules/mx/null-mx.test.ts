import { expect, it } from 'vitest';
import { check, findingsOf, fixed } from '../../check';

const rule = 'mx/null-mx';

it('marks a null MX beside others', () => {
  check(
    rule,
    `
example.com. MX 0 .
;                 ^ mx/null-mx: The null MX declares that no mail is accepted, but \`mail.example.com.\` accepts mail; mail to and from this domain may be refused.
example.com. MX 10 mail.example.com.
`,
  );
});

it('takes its line out where no record inherits its owner', () => {
  expect(fixed(rule, 'a.example. MX 10 b.example.\n    MX 0 . ; none\n    A 192.0.2.1\n')).toBe(
    'a.example. MX 10 b.example.\n    A 192.0.2.1\n',
  );
  expect(findingsOf('a.example. MX 0 .\n    MX 10 b.example.\n', rule)[0]?.fixes).toEqual([]);
});

it('wants preference 0', () => {
  expect(fixed(rule, 'a.example. MX 10 .')).toBe('a.example. MX 0 .');
});

it.each([
  'a.example. MX 0 .',
  'a.example. MX 10 b.example.\nc.example. MX 0 .',
  'a.example. MX 0 ${host}\na.example. MX 5 b.',
])('accepts %j', (zone) => {
  expect(findingsOf(zone, rule)).toEqual([]);
});
