import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'spf/version';

it('names the word that is wrong', () => {
  check(
    rule,
    `
a TXT "v=spf1; mx -all"
;      ^^^^^^^ spf/version: \`v=spf1;\` must be exactly \`v=spf1\` followed by a space; receivers find no SPF record.
b TXT "v= spf1 mx -all"
;      ^^^^^^^ spf/version: \`v= spf1\` must be exactly \`v=spf1\` followed by a space; receivers find no SPF record.
c TXT "v=spf10 mx -all"
;      ^^^^^^^ spf/version: \`v=spf10\` must be exactly \`v=spf1\` followed by a space; receivers find no SPF record.
d TXT "spf1 include:_spf.example.net ~all"
;      ^^^^ spf/version: \`spf1\` must be exactly \`v=spf1\` followed by a space; receivers find no SPF record.
e TXT "v=spf mx -all"
;      ^^^^^ spf/version: \`v=spf\` must be exactly \`v=spf1\` followed by a space; receivers find no SPF record.
f TXT "v:spf1 mx -all"
;      ^^^^^^ spf/version: \`v:spf1\` must be exactly \`v=spf1\` followed by a space; receivers find no SPF record.
`,
  );
});

it('requires the space when a term is glued to it', () => {
  check(
    rule,
    `
a TXT "v=spf1include:_spf.example.net -all"
;      ^^^^^^ spf/version: A space must follow \`v=spf1\`; receivers find no SPF record.
b TXT "v=spf1-all"
;      ^^^^^^ spf/version: A space must follow \`v=spf1\`; receivers find no SPF record.
`,
  );
});

it('takes any case, no terms, and unknown text after it', () => {
  check(
    rule,
    `
a TXT "V=SPF1 mx -all"
b TXT "v=spf1"
c TXT "v=spf1  -all "
`,
  );
});

it('leaves other text alone', () => {
  check(
    rule,
    `
a TXT "spf=1234567"
b TXT "spf1-verification"
c TXT "v=DKIM1; p="
d TXT "spf2.0/pra mx -all"
e TXT "we use v=spf1 everywhere"
`,
  );
});

it('leaves the tab after it to spf/separator', () => {
  check(rule, `a TXT "v=spf1	mx -all"`);
});

it('fixes it', () => {
  checkFix(rule, '@ TXT "v=spf1; mx -all"', '@ TXT "v=spf1 mx -all"');
  checkFix(rule, '@ TXT "v = spf1 mx -all"', '@ TXT "v=spf1 mx -all"');
  checkFix(rule, '@ TXT "v=spf1,mx -all"', '@ TXT "v=spf1 mx -all"');
  checkFix(rule, '@ TXT "v=spf1-all"', '@ TXT "v=spf1 -all"');
  checkFix(rule, '@ TXT "spf1 mx -all"', '@ TXT "v=spf1 mx -all"');
  checkFix(rule, '@ TXT "v=spf1" ".0 mx -all"', '@ TXT "v=spf1" " mx -all"');
});
