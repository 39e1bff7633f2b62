import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'spf/multiple-records';

it('counts the records and points at the first', () => {
  check(
    rule,
    `
@ TXT "v=spf1 mx -all"
@ TXT "other text"
@ TXT "v=spf1 include:_spf.example.net -all"
;      ^^^^^^ spf/multiple-records: This name has 3 SPF records: receivers reject them all.
@ TXT "V=SPF1"
;      ^^^^^^ spf/multiple-records: This name has 3 SPF records: receivers reject them all.
`,
  );
});

it('does not count other types, other text, and names of their own', () => {
  check(
    rule,
    `
@ TXT "v=spf1 mx -all"
@ SPF "v=spf1 mx -all"
@ TXT "v=spf10 mx"
@ TXT "spf2.0/pra mx"
www TXT "v=spf1 a -all"
`,
  );
});

it('leaves the same record twice to zone/duplicate-record', () => {
  check(
    rule,
    `
@ TXT "v=spf1 mx -all"
@ TXT "v=spf1 mx -all"
`,
  );
});

it('fixes it', () => {
  checkFix(
    rule,
    `@ TXT "v=spf1 mx ~all"
@ TXT "v=spf1 include:_spf.example.net mx -all"
www A 192.0.2.1`,
    `@ TXT "v=spf1 mx include:_spf.example.net ~all"
www A 192.0.2.1`,
  );
  checkFix(
    rule,
    `@ TXT "v=spf1 mx"
@ TXT "v=spf1 a -all"`,
    `@ TXT "v=spf1 mx a -all"
`,
  );
});
