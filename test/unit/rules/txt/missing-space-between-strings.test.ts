import { expect, it } from 'vitest';
import { check, checkFix, findingsOf } from '../../check';

const rule = 'txt/missing-space-between-strings';

it('finds terms glued where strings meet', () => {
  check(
    rule,
    `
@ TXT "v=spf1 include:a.example" "include:b.example -all"
;             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ txt/missing-space-between-strings
@ TXT "v=spf1" "mx -all"
;      ^^^^^^^^^^^ txt/missing-space-between-strings
@ TXT "v=spf1 ip4:192.0.2.1" "ip4:192.0.2.2" " -all"
;             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ txt/missing-space-between-strings
@ TXT "v=spf1 mx" "-all"
;             ^^^^^^^^^ txt/missing-space-between-strings
`,
  );
});

it('leaves terms alone that are cut on purpose', () => {
  check(
    rule,
    `
@ TXT "v=spf1 include:_spf.exam" "ple.com -all"
@ TXT "v=spf1 include:" "a.example -all"
@ TXT "v=spf1 ip4:192.0.2." "1 -all"
@ TXT "v=spf1 include:spf." "mx.example -all"
@ TXT "v=spf1 mx " "-all"
@ TXT "v=spf1 mx -" "all"
@ TXT "words" "mx"
`,
  );
});

it('begins the second string with a space', () => {
  checkFix(rule, '@ TXT "v=spf1 mx" "-all"', '@ TXT "v=spf1 mx" " -all"');
});

it('offers no space before a word without quotes', () => {
  const text = `locals {
  text = "\\"v=spf1 mx -all\\""
}
resource "google_dns_record_set" "it" {
  name    = "example.com."
  type    = "TXT"
  rrdatas = ["\\"\${local.text}\\""]
}
`;
  const found = findingsOf(text, rule, { host: 'terraform' });
  expect(found.map(({ fixes }) => fixes)).toEqual([[], []]);
});
