import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'spf/separator';

it('recognises what is between the terms', () => {
  check(
    rule,
    `
a TXT "v=spf1 mx, include:_spf.example.net;-all;"
;               ^^ spf/separator: Terms are separated by spaces, not by commas: receivers reject the whole record.
;                                         ^ spf/separator: Terms are separated by spaces, not by semicolons: receivers reject the whole record.
;                                              ^ spf/separator: Terms are separated by spaces, not by semicolons: receivers reject the whole record.
b TXT "v=spf1 ip4:203.0.113.7,203.0.113.8 -all"
;                            ^ spf/separator: Terms are separated by spaces, not by commas: receivers reject the whole record.
`,
  );
});

it('sees a term that is torn apart', () => {
  check(
    rule,
    `
a TXT "v=spf1 include: _spf.example.net - all"
;                     ^ spf/separator: Unexpected space inside a term: receivers reject the whole record.
;                                        ^ spf/separator: Unexpected space between qualifier and mechanism: receivers reject the whole record.
b TXT "v=spf1 ip4 203.0.113.7 ip4:203.0.113.0 /24 -all"
;                ^ spf/separator: Expected \`:\` or \`=\` before the value instead of a space: receivers reject the whole record.
;                                            ^ spf/separator: Unexpected space inside a term: receivers reject the whole record.
`,
  );
});

it('sees terms that are glued together', () => {
  check(
    rule,
    `
@ TXT "v=spf1 ip4:203.0.113.7include:_spf.example.net mx~all"
;             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ spf/separator: A space is missing inside \`ip4:203.0.113.7include:_spf.example.net\`: receivers reject the whole record.
;                                                     ^^^^^^ spf/separator: A space is missing inside \`mx~all\`: receivers reject the whole record.
`,
  );
});

it('sees control characters', () => {
  check(
    rule,
    `
a TXT "v=spf1\\009mx -all"
;            ^^^^ spf/separator: Terms are separated by spaces, not by tabs: receivers reject the whole record.
b TXT "v=spf1 mx\\010-all\\010"
;               ^^^^ spf/separator: Terms are separated by spaces, not by line breaks: receivers reject the whole record.
;                       ^^^^ spf/separator: The record ends with a line break: receivers reject the whole record.
`,
  );
});

it('takes any number of spaces, and commas in macros', () => {
  check(rule, `@ TXT "v=spf1  mx   exists:%{i,}._spf.%{d,} foo=a,b;c -all  "`);
});

it('reads names that only look like two', () => {
  check(rule, `@ TXT "v=spf1 include:spf-all.example.net a:call.example.com redirect-all=x -all"`);
});

it('fixes it', () => {
  checkFix(rule, '@ TXT "v=spf1 mx, a ,-all"', '@ TXT "v=spf1 mx a ,-all"');
  checkFix(rule, '@ TXT "v=spf1 mx -all;"', '@ TXT "v=spf1 mx -all"');
  checkFix(
    rule,
    '@ TXT "v=spf1 ~ip4:203.0.113.7,203.0.113.8 -all"',
    '@ TXT "v=spf1 ~ip4:203.0.113.7 ~ip4:203.0.113.8 -all"',
  );
  checkFix(rule, '@ TXT "v=spf1 include: _spf.example.net -all"', '@ TXT "v=spf1 include:_spf.example.net -all"');
  checkFix(rule, '@ TXT "v=spf1 ip4 203.0.113.7 -all"', '@ TXT "v=spf1 ip4:203.0.113.7 -all"');
  checkFix(rule, '@ TXT "v=spf1 mx - all"', '@ TXT "v=spf1 mx -all"');
  checkFix(rule, '@ TXT "v=spf1 mx-all"', '@ TXT "v=spf1 mx -all"');
  checkFix(rule, '@ TXT "v=spf1 mx," " -all"', '@ TXT "v=spf1 mx " "-all"');
});

it('finds a line break that is written as an escape, with or without a space after it', () => {
  check(
    rule,
    `
@ TXT "v=spf1 mx\\010 -all"
;               ^^^^^ spf/separator
`,
  );
});
