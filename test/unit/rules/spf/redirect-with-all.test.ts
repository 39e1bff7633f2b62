import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'spf/redirect-with-all';

it('names the all term', () => {
  check(
    rule,
    `
a TXT "v=spf1 redirect=_spf.example.net ~all"
;             ^^^^^^^^^^^^^^^^^^^^^^^^^ spf/redirect-with-all: \`redirect=_spf.example.net\` is ignored, because the record has \`~all\`.
b TXT "v=spf1 mx -all redirect=_spf.example.net"
;                     ^^^^^^^^^^^^^^^^^^^^^^^^^ spf/redirect-with-all: \`redirect=_spf.example.net\` is ignored, because the record has \`-all\`.
`,
  );
});

it('accepts either alone', () => {
  check(
    rule,
    `
a TXT "v=spf1 mx redirect=_spf.example.net"
b TXT "v=spf1 mx exp=why.example.com -all"
`,
  );
});

it('fixes it', () => {
  checkFix(rule, '@ TXT "v=spf1 redirect=_spf.example.net ~all"', '@ TXT "v=spf1 ~all"');
  checkFix(rule, '@ TXT "v=spf1 redirect=_spf.example.net ~all"', '@ TXT "v=spf1 redirect=_spf.example.net"', {
    title: 'Remove `~all`',
  });
});
