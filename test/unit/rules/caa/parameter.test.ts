import { expect, it } from 'vitest';
import { check, findingsOf, fixed } from '../../check';

const rule = 'caa/parameter';

it('marks near misses, bad values and reserved flags', () => {
  check(
    rule,
    `
@ CAA 0 issue "a.example; accounturl=https://a.example/1"
;                         ^^^^^^^^^^ caa/parameter: \`accounturl\` is not a registered parameter, so it restricts nothing. Did you mean \`accounturi\`?
@ CAA 0 issuewild "a.example; validation-methods=dns-01"
;                             ^^^^^^^^^^^^^^^^^^ caa/parameter: \`validation-methods\` is not a registered parameter, so it restricts nothing. Did you mean \`validationmethods\`?
@ CAA 0 issue "a.example; validationmethods=http-01,dns01"
;                                                   ^^^^^ caa/parameter: \`dns01\` is not a known validation method, so authorities may refuse every request.
@ CAA 0 issue "a.example; accounturi=1234"
;                                    ^^^^ caa/parameter: \`1234\` is not an account URI, so no account may obtain a certificate.
@ CAA 0 issue "a.example; accounturi=https://a.example/1; accounturi=https://a.example/2"
;                                                                    ^^^^^^^^^^^^^^^^^^^ caa/parameter: \`accounturi\` occurs twice, so no account may obtain a certificate.
@ CAA 1 issue "a.example"
;     ^ caa/parameter: Flags 1 are reserved: only 0 and 128 (critical) are defined.
`,
  );
});

it.each([
  'issue "a.example; accounturi=https://a.example/1; validationmethods=dns-01"',
  'issue "a.example; validationmethods=dns-01,ca-phone,tls-alpn-01"',
  'issue "a.example; validationmethods="',
  'issue "a.example; validationmethods=quantum-01"',
  'issue "a.example; account=230123; policy=ev"',
  'issue ";"',
  'iodef "mailto:a@example.com"',
  'issuemail "a.example; account-uri=1"',
])('accepts %s', (data) => {
  expect(findingsOf(`@ CAA 0 ${data}`, rule)).toEqual([]);
  expect(findingsOf(`@ CAA 128 ${data}`, rule)).toEqual([]);
});

it.each([
  ['0 issue "a.example; accounturl=https://a.example/1"', '0 issue "a.example; accounturi=https://a.example/1"'],
  ['0 issue "a.example; validationmethods=DNS"', '0 issue "a.example; validationmethods=dns-01"'],
  ['1 issue "a.example"', '0 issue "a.example"'],
])('%s becomes %s', (before, after) => {
  expect(fixed(rule, `@ CAA ${before}`)).toBe(`@ CAA ${after}`);
});

it('finds parameters that an unquoted semicolon makes a comment', () => {
  check(
    'caa/*',
    `
@ CAA 0 issue a.example; validationmethods=dns-01
;                      ^ caa/parameter: Unquoted \`;\` begins a comment: \`validationmethods=dns-01\` is not part of the record and restricts nothing.
@ CAA 0 issue b.example ; primary
`,
  );
  const before = '@ CAA 0 issue a.example; validationmethods=dns-01';
  expect(fixed(rule, before)).toBe('@ CAA 0 issue "a.example; validationmethods=dns-01"');
});
