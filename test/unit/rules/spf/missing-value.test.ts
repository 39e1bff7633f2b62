import { it } from 'vitest';
import { check } from '../../check';

const rule = 'spf/missing-value';

it('marks the whole term', () => {
  check(
    rule,
    `
a TXT "v=spf1 include mx -all"
;             ^^^^^^^ spf/missing-value: \`include\` needs a value: receivers reject the whole record.
b TXT "v=spf1 -exists: ip4: ip6 -all"
;             ^^^^^^^^ spf/missing-value: \`-exists:\` needs a value: receivers reject the whole record.
;                      ^^^^ spf/missing-value: \`ip4:\` needs a value: receivers reject the whole record.
;                           ^^^ spf/missing-value: \`ip6\` needs a value: receivers reject the whole record.
c TXT "v=spf1 redirect="
;             ^^^^^^^^^ spf/missing-value: \`redirect=\` needs a value: receivers reject the whole record.
d TXT "v=spf1 mx exp: -all"
;                ^^^^ spf/missing-value: \`exp:\` needs a value: receivers reject the whole record.
`,
  );
});

it('needs none where none is needed', () => {
  check(rule, `@ TXT "v=spf1 a mx ptr -all"`);
});

it('leaves a space after the colon to spf/separator, and an empty a: to spf/unexpected-value', () => {
  check(rule, `@ TXT "v=spf1 include: _spf.example.net a: mx -all"`);
});
