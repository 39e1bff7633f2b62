import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'spf/neutral-all';

it('explains its meaning', () => {
  check(
    rule,
    `
@ TXT "v=spf1 mx ?all"
;                ^^^^ spf/neutral-all: \`?all\` makes no assertion about other senders, as if there were no SPF record.
`,
  );
});

it('leaves records alone that are there to be included', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ TXT "v=spf1 include:offices.example.com -all ?all"
_spf TXT "v=spf1 mx ?all"
offices TXT "v=spf1 mx ?all"
www TXT "v=spf1 ?mx ~all"
`,
  );
});

it('fixes it', () => {
  checkFix(rule, '@ TXT "v=spf1 mx ?all"', '@ TXT "v=spf1 mx ~all"');
});
