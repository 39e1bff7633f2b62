import { expect, it } from 'vitest';
import { check, findingsOf, fixed } from '../../check';

const rule = 'caa/value';

it('marks tag or value', () => {
  check(
    rule,
    `
@ CAA 0 isue "letsencrypt.org"
;       ^^^^ caa/value: \`isue\` is not a CAA property known to certificate authorities. Did you mean \`issue\`?
@ CAA 128 tbs "Unknown"
;         ^^^ caa/value: \`tbs\` is not a CAA property known to certificate authorities.
@ CAA 0 issue "Let's Encrypt"
;              ^^^^^^^^^^^^^ caa/value: \`Let's Encrypt\` is not the domain name of a certificate authority, so \`issue\` authorises none.
@ CAA 0 issue "a.example; validationmethods"
;                         ^^^^^^^^^^^^^^^^^ caa/value: \`validationmethods\` is not a valid parameter (\`name=value\`), so \`issue\` authorises no authority.
`,
  );
});

it.each([
  ['isuewild "a.example"', 'issuewild "a.example"'],
  ['issue "https://letsencrypt.org/"', 'issue "letsencrypt.org"'],
  ['issue letsencrypt.org.', 'issue letsencrypt.org'],
  ['issue "letsencrypt.org. ; a=b"', 'issue "letsencrypt.org ; a=b"'],
  ['issue "a.example; validationmethods=dns-01 http-01"', 'issue "a.example; validationmethods=dns-01,http-01"'],
  ['iodef "security@example.com"', 'iodef "mailto:security@example.com"'],
  ['contactemail "mailto:a@example.com"', 'contactemail "a@example.com"'],
])('%s becomes %s', (before, after) => {
  expect(fixed(rule, `@ CAA 0 ${before}`)).toBe(`@ CAA 0 ${after}`);
});

it.each([
  'issue "letsencrypt.org"',
  'issue letsencrypt.org',
  'ISSUE "letsencrypt.org"',
  'issue ";"',
  'issue ""',
  'issue " ca.example ; account=230123 ; validationmethods=dns-01 "',
  'issue "letsencrypt.org; accounturi=https://ca.example/acme/1?x=%20"',
  'issue "ca.example\\; a=b"',
  'issuemail "ca.example"',
  'iodef "https://iodef.example.com/"',
  'contactphone "+40 21 555 0100"',
  'issue "${ca}"',
])('accepts %s', (data) => {
  expect(findingsOf(`@ CAA 0 ${data}`, rule)).toEqual([]);
});
