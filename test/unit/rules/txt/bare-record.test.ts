import { expect, it } from 'vitest';
import { check, checkFix, findingsOf } from '../../check';

const rule = 'txt/bare-record';
const inZone = { origin: 'example.com' };

it('finds values where a record belongs, and nothing else on the line', () => {
  check(
    '*',
    `
@ : "v=spf1 a mx ip4:x.x.x.x ?all"
;   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ txt/bare-record
mail._domainkey: "v=DKIM1; k=rsa; p=MIG"
;                ^^^^^^^^^^^^^^^^^^^^^^^ txt/bare-record
v=spf1 a mx -all
^^^^^^^^^^^^^^^^ txt/bare-record
"v=spf1 mx " "-all"
^^^^^^^^^^^^^^^^^^^ txt/bare-record
  v=DMARC1; p=none
; ^^^^^^^^^^^^^^^^ txt/bare-record
_dmarc 1h IN v=DMARC1; p=none
;            ^^^^^^^^^^^^^^^^ txt/bare-record
@ “v=spf1 mx -all”
; ^^^^^^^^^^^^^^^^ txt/bare-record
`,
    inZone,
  );
});

it('takes no record for a bare one', () => {
  check(rule, '@ TXT v=spf1 mx -all\nv TXT "v=spf1 -all"\n; v=spf1 mx -all\nv=x A 192.0.2.1');
});

it.each([
  ['@ : "v=spf1 mx -all"', '@ TXT "v=spf1 mx -all"'],
  ['mail._domainkey: "v=DKIM1; p=MIG" ; key', 'mail._domainkey TXT "v=DKIM1; p=MIG" ; key'],
  ['v=spf1 mx -all ; policy', '@ TXT "v=spf1 mx -all" ; policy'],
  ['v=DMARC1; p=none', '_dmarc TXT "v=DMARC1; p=none"'],
  ['_dmarc 1h IN v=DMARC1\\; p=none', '_dmarc 1h IN TXT "v=DMARC1; p=none"'],
  ['@ = “v=spf1 mx -all“', '@ TXT "v=spf1 mx -all"'],
  ['example.com: "v=spf1 -all"', '@ TXT "v=spf1 -all"'],
  ['@ "v=spf1 -all', '@ "v=spf1 -all"'],
  ['"v=spf1 -all', '@ TXT "v=spf1 -all"'],
  ['TXT "v=spf1 -all"', '@ TXT "v=spf1 -all"'],
])('writes %s as a record', (before, after) => {
  const [finding] = findingsOf(before, ['txt/bare-record', 'zone/unclosed-quote'], inZone);
  checkFix(finding?.rule.id ?? rule, before, after, inZone);
});

it('splits a long value', () => {
  const key = 'A'.repeat(300);
  checkFix(
    rule,
    `k._domainkey v=DKIM1; p=${key}`,
    `k._domainkey TXT "v=DKIM1; p=${key.slice(0, 244)}" "${key.slice(244)}"`,
  );
});

it('does not guess the selector of a key', () => {
  expect(findingsOf('v=DKIM1; p=MIG', rule).map(({ fixes }) => fixes.length)).toEqual([0]);
});
