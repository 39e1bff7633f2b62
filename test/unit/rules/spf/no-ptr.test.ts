import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'spf/no-ptr';

it('marks the mechanism and the macro', () => {
  check(
    rule,
    `
a TXT "v=spf1 ptr -all"
;             ^^^ spf/no-ptr: \`ptr\` is slow and unreliable, and receivers may ignore it: RFC 7208 advises against it.
b TXT "v=spf1 mx ?PTR:example.com exists:%{p}._spf.example.com redirect=%{P2}.example.com"
;                 ^^^ spf/no-ptr: \`?PTR:example.com\` is slow and unreliable, and receivers may ignore it: RFC 7208 advises against it.
;                                        ^^^^ spf/no-ptr: \`%{p}\` is slow and unreliable: RFC 7208 advises against it.
;                                                                       ^^^^^ spf/no-ptr: \`%{P2}\` is slow and unreliable: RFC 7208 advises against it.
`,
  );
});

it('leaves other macros and names alone', () => {
  check(rule, `@ TXT "v=spf1 a:ptr.example.com exists:%{i}.ptr.example.com foo=ptr -all"`);
});

it('fixes it', () => {
  checkFix(rule, '@ TXT "v=spf1 mx ptr -all"', '@ TXT "v=spf1 mx -all"');
  checkFix(rule, '@ TXT "v=spf1 ptr:example.com"', '@ TXT "v=spf1"');
  checkFix(rule, '@ TXT "v=spf1 mx ?p" "tr -all"', '@ TXT "v=spf1 mx" " -all"');
});
