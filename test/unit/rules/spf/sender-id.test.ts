import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'spf/sender-id';

it('recognises its version', () => {
  check(
    rule,
    `
@ TXT "spf2.0/mfrom,pra mx -all"
;      ^^^^^^^^^^^^^^^^ spf/sender-id: \`spf2.0/mfrom,pra\` is Sender ID, which receivers no longer use.
`,
  );
});

it('accepts SPF', () => {
  check(
    rule,
    `
@ TXT "v=spf1 mx -all"
@ TXT "spf2"
`,
  );
});

it('fixes it', () => {
  checkFix(
    rule,
    `@ TXT "v=spf1 mx -all"
@ TXT "spf2.0/pra mx -all"
www A 192.0.2.1`,
    `@ TXT "v=spf1 mx -all"
www A 192.0.2.1`,
  );
  checkFix(rule, '@ TXT "spf2.0/mfrom,pra mx -all"', '@ TXT "v=spf1 mx -all"');
});
