import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'spf/mechanism-as-modifier';

it('reports that it is ignored', () => {
  check(
    rule,
    `
a TXT "v=spf1 include=_spf.example.net ip4=203.0.113.7 all="
;             ^^^^^^^^ spf/mechanism-as-modifier: \`include=\` is read as an unknown modifier and ignored: mechanisms are written with \`:\` or without a value.
;                                      ^^^^ spf/mechanism-as-modifier: \`ip4=\` is read as an unknown modifier and ignored: mechanisms are written with \`:\` or without a value.
;                                                      ^^^^ spf/mechanism-as-modifier: \`all=\` is read as an unknown modifier and ignored: mechanisms are written with \`:\` or without a value.
b TXT "v=spf1 mx ipv4=203.0.113.7 -all=x ~all"
;                ^^^^^ spf/mechanism-as-modifier: \`ipv4=\` is read as an unknown modifier and ignored: mechanisms are written with \`:\` or without a value.
;                                  ^^^^ spf/mechanism-as-modifier: \`-all=x\` is neither a mechanism nor a modifier: receivers reject the whole record.
`,
  );
});

it('accepts modifiers', () => {
  check(rule, `@ TXT "v=spf1 mx exp=include.example.com redirect=all.example.com"`);
});

it('fixes it', () => {
  checkFix(rule, '@ TXT "v=spf1 include=_spf.example.net -all"', '@ TXT "v=spf1 include:_spf.example.net -all"');
  checkFix(rule, '@ TXT "v=spf1 ip4=2001:db8::1 -all"', '@ TXT "v=spf1 ip6:2001:db8::1 -all"');
  checkFix(rule, '@ TXT "v=spf1 mx ~all="', '@ TXT "v=spf1 mx ~all"');
});
