import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'spf/modifier-position';

it('wants them after all mechanisms', () => {
  check(
    rule,
    `
a TXT "v=spf1 exp=why.example.com mx -all"
;             ^^^^^^^^^^^^^^^^^^^ spf/modifier-position: \`exp=why.example.com\` should follow all mechanisms, at the end of the record.
b TXT "v=spf1 redirect=_spf.example.net mx"
;             ^^^^^^^^^^^^^^^^^^^^^^^^^ spf/modifier-position: \`redirect=_spf.example.net\` should follow all mechanisms, at the end of the record.
`,
  );
});

it('accepts it when only modifiers follow', () => {
  check(
    rule,
    `
a TXT "v=spf1 mx exp=why.example.com redirect=_spf.example.net"
b TXT "v=spf1 foo=bar mx -all"
`,
  );
});

it('leaves a redirect beside all to spf/redirect-with-all', () => {
  check(rule, `@ TXT "v=spf1 redirect=_spf.example.net mx -all"`);
});

it('fixes it', () => {
  checkFix(
    rule,
    '@ TXT "v=spf1 exp=why.example.com  mx -all foo=bar"',
    '@ TXT "v=spf1 mx -all exp=why.example.com foo=bar"',
  );
  checkFix(rule, '@ TXT "v=spf1 redirect=a.example" " mx"', '@ TXT "v=spf1 mx redirect=a.example" ""');
});
