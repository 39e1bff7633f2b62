import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'spf/softfail-all';

it('is for those who want -all', () => {
  check(
    rule,
    `
@ TXT "v=spf1 mx ~all"
;                ^^^^ spf/softfail-all: \`~all\` only marks other senders as suspicious; \`-all\` tells receivers to reject them.
`,
    { enable: [rule] },
  );
});

it('minds only the all that counts', () => {
  check(rule, `@ TXT "v=spf1 ~mx -all ~all"`, { enable: [rule] });
});

it('fixes it', () => {
  checkFix(rule, '@ TXT "v=spf1 mx ~all"', '@ TXT "v=spf1 mx -all"', { enable: [rule] });
});
