import { expect, it } from 'vitest';
import { check, checkFix, findingsOf } from '../../check';

const rule = 'spf/unexpected-value';

it('marks what is too much', () => {
  check(
    rule,
    `
a TXT "v=spf1 a: mx/ ptr/24 -all:x"
;              ^ spf/unexpected-value: \`:\` is not allowed in \`a:\`: receivers reject the whole record.
;                  ^ spf/unexpected-value: \`/\` is not allowed in \`mx/\`: receivers reject the whole record.
;                       ^^^ spf/unexpected-value: \`/24\` is not allowed in \`ptr/24\`: receivers reject the whole record.
;                               ^^ spf/unexpected-value: \`:x\` is not allowed in \`-all:x\`: receivers reject the whole record.
b TXT "v=spf1 include:a.example/24 exists:b.example/24 all/8"
;                              ^^^ spf/unexpected-value: \`/24\` is not allowed in \`include:a.example/24\`: receivers reject the whole record.
;                                                  ^^^ spf/unexpected-value: \`/24\` is not allowed in \`exists:b.example/24\`: receivers reject the whole record.
;                                                         ^^ spf/unexpected-value: \`/8\` is not allowed in \`all/8\`: receivers reject the whole record.
c TXT "v=spf1 a:mail.example.com:25 mx:example.net:25/24 -all"
;                               ^^^ spf/unexpected-value: \`:25\` is not allowed in \`a:mail.example.com:25\`: receivers reject the whole record.
;                                                 ^^^ spf/unexpected-value: \`:25\` is not allowed in \`mx:example.net:25/24\`: receivers reject the whole record.
`,
  );
});

it('lets only mechanisms have a qualifier', () => {
  check(
    rule,
    `
@ TXT "v=spf1 mx -redirect=_spf.example.net"
;                ^ spf/unexpected-value: \`-\` is not allowed before \`-redirect=_spf.example.net\`: receivers reject the whole record.
`,
  );
});

it('takes slashes and colons inside names, and prefix lengths where they belong', () => {
  check(rule, `@ TXT "v=spf1 a:foo:bar/baz.example.com mx/24//64 a//64 ptr:example.com -all"`);
});

it('fixes it', () => {
  checkFix(rule, '@ TXT "v=spf1 a: -all"', '@ TXT "v=spf1 a -all"');
  checkFix(rule, '@ TXT "v=spf1 mx -all:x"', '@ TXT "v=spf1 mx -all"');
  checkFix(rule, '@ TXT "v=spf1 include:a.example/24 -all"', '@ TXT "v=spf1 include:a.example -all"');
  checkFix(rule, '@ TXT "v=spf1 mx -redirect=a.example"', '@ TXT "v=spf1 mx redirect=a.example"');
});

it('asks before `all` without a qualifier becomes valid', () => {
  const kinds = (value: string) =>
    findingsOf(`@ TXT "v=spf1 ${value}"`, rule).flatMap(({ fixes }) => fixes.map(({ kind }) => kind));
  expect(kinds('all:x')).toEqual(['ask']);
  expect(kinds('-all:x')).toEqual(['safe']);
});
