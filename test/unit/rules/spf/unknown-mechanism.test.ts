import { expect, it } from 'vitest';
import { check, checkFix, findingsOf } from '../../check';

const rule = 'spf/unknown-mechanism';

it('names the nearest known one', () => {
  check(
    rule,
    `
@ TXT "v=spf1 inlude:_spf.example.net exits:a.example.net foo:bar -al"
;             ^^^^^^ spf/unknown-mechanism: \`inlude\` is not an SPF mechanism: receivers reject the whole record. Did you mean \`include\`?
;                                     ^^^^^ spf/unknown-mechanism: \`exits\` is not an SPF mechanism: receivers reject the whole record. Did you mean \`exists\`?
;                                                         ^^^ spf/unknown-mechanism: \`foo\` is not an SPF mechanism: receivers reject the whole record.
;                                                                  ^^ spf/unknown-mechanism: \`al\` is not an SPF mechanism: receivers reject the whole record. Did you mean \`all\`?
`,
  );
});

it('recognises plain aliases, and takes the address at its word', () => {
  check(
    rule,
    `
@ TXT "v=spf1 ipv4:203.0.113.7 ip:2001:db8::1 includes:_spf.example.net -all"
;             ^^^^ spf/unknown-mechanism: \`ipv4\` is not an SPF mechanism: receivers reject the whole record. Did you mean \`ip4\`?
;                              ^^ spf/unknown-mechanism: \`ip\` is not an SPF mechanism: receivers reject the whole record. Did you mean \`ip6\`?
;                                             ^^^^^^^^ spf/unknown-mechanism: \`includes\` is not an SPF mechanism: receivers reject the whole record. Did you mean \`include\`?
`,
  );
});

it('sees what lost its mechanism', () => {
  check(
    rule,
    `
@ TXT "v=spf1 203.0.113.7 2001:db8::/32 _spf.example.net mail.example.com -all"
;             ^^^^^^^^^^^ spf/unknown-mechanism: \`203.0.113.7\` has no mechanism before it: receivers reject the whole record. Did you mean \`ip4:203.0.113.7\`?
;                         ^^^^^^^^^^^^^ spf/unknown-mechanism: \`2001:db8::/32\` has no mechanism before it: receivers reject the whole record. Did you mean \`ip6:2001:db8::/32\`?
;                                       ^^^^^^^^^^^^^^^^ spf/unknown-mechanism: \`_spf.example.net\` has no mechanism before it: receivers reject the whole record. Did you mean \`include:_spf.example.net\`?
;                                                        ^^^^^^^^^^^^^^^^ spf/unknown-mechanism: \`mail.example.com\` has no mechanism before it: receivers reject the whole record. Did you mean \`a:mail.example.com\`?
`,
  );
});

it('never repairs towards an `all` that lets everyone in', () => {
  checkFix(rule, '@ TXT "v=spf1 mx all-"', '@ TXT "v=spf1 mx -all"');
  checkFix(rule, '@ TXT "v=spf1 mx ~al"', '@ TXT "v=spf1 mx ~all"');
  expect(findingsOf('@ TXT "v=spf1 mx al"', rule).flatMap(({ fixes }) => fixes)).toEqual([]);
  expect(findingsOf('@ TXT "v=spf1 mx +al"', rule).flatMap(({ fixes }) => fixes)).toEqual([]);
});

it('wants modifiers with an equals sign', () => {
  check(
    rule,
    `
@ TXT "v=spf1 redirect:_spf.example.net"
;             ^^^^^^^^^ spf/unknown-mechanism: \`redirect:\` must be written \`redirect=\`: receivers reject the whole record.
`,
  );
});

it('wants a name before the equals sign', () => {
  check(
    rule,
    `
@ TXT "v=spf1 =all 1up=foo moo.cow:far=x"
;             ^^^^ spf/unknown-mechanism: \`=all\` is not an SPF mechanism: receivers reject the whole record.
;                  ^^^ spf/unknown-mechanism: \`1up\` is not an SPF mechanism: receivers reject the whole record.
;                          ^^^^^^^ spf/unknown-mechanism: \`moo.cow\` is not an SPF mechanism: receivers reject the whole record.
`,
  );
});

it('takes mechanisms in any case', () => {
  check(rule, `@ TXT "v=spf1 MX A:mail.example.com Include:_spf.example.net IP4:203.0.113.7 -ALL"`);
});

it('leaves include= to spf/mechanism-as-modifier', () => {
  check(rule, `@ TXT "v=spf1 include=_spf.example.net -all"`);
});

it('fixes it', () => {
  checkFix(rule, '@ TXT "v=spf1 inlude:_spf.example.net -all"', '@ TXT "v=spf1 include:_spf.example.net -all"');
  checkFix(rule, '@ TXT "v=spf1 ip:2001:db8::1 -all"', '@ TXT "v=spf1 ip6:2001:db8::1 -all"');
  checkFix(rule, '@ TXT "v=spf1 ~203.0.113.7 -all"', '@ TXT "v=spf1 ~ip4:203.0.113.7 -all"');
  checkFix(rule, '@ TXT "v=spf1 redirect:_spf.example.net"', '@ TXT "v=spf1 redirect=_spf.example.net"');
  checkFix(rule, '@ TXT "v=spf1 mx --all"', '@ TXT "v=spf1 mx -all"');
  checkFix(
    rule,
    '@ TXT "v=spf1 inc" "lude" "s:_spf.example.net -all"',
    '@ TXT "v=spf1 include" "" ":_spf.example.net -all"',
  );
});
