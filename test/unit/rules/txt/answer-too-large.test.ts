import { it } from 'vitest';
import { check } from '../../check';

const rule = 'txt/answer-too-large';
const filler = (count: number) => `@ TXT "${'x'.repeat(count)}"`;

it('adds up every TXT record beside SPF', () => {
  check(
    rule,
    `
@ TXT "v=spf1 mx -all"
;      ^^^^^^^^^^^^^^ txt/answer-too-large: The 3 TXT records at this name take 455 octets; above 450 the answer may not fit one small DNS packet.
${filler(230)}
${filler(200)}
`,
    { origin: 'example.com' },
  );
});

it('is explicit above 512', () => {
  check(
    rule,
    `
@ TXT "v=spf1 mx -all"
;      ^^^^^^^^^^^^^^ txt/answer-too-large: The 3 TXT records at this name take 525 octets; a small DNS answer holds 512. Some receivers will see no SPF.
${filler(250)}
${filler(250)}
`,
    { origin: 'example.com' },
  );
});

it('never mentions names without SPF', () => {
  check(rule, `k._domainkey TXT "v=DKIM1; p=" "${'x'.repeat(250)}" "${'x'.repeat(250)}"`);
});
