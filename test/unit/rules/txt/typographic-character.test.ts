import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'txt/typographic-character';

it('finds dashes and curly quotes inside a record', () => {
  check(
    ['txt/*', 'spf/*'],
    `
@ TXT "v=spf1 mx –all"
;                ^ txt/typographic-character
a TXT "v=spf1 mx “~all“"
;                ^ txt/typographic-character
;                     ^ txt/typographic-character
`,
  );
});

it('names characters that cannot be seen', () => {
  check(
    rule,
    `
@ TXT "v=spf1\u00a0mx -all"
;            ^ txt/typographic-character: Invisible character U+00A0: mail records must be plain ASCII, and receivers reject the record.
`,
  );
});

it('finds curly quotes used as quotes', () => {
  check(
    '*',
    `
_dmarc TXT “v=DMARC1; p=none”
;          ^^^^^^^^^^^^^^^^^^ txt/typographic-character
`,
    { origin: 'example.com' },
  );
});

it('leaves other text alone', () => {
  check(rule, '@ TXT "Bürgeramt – geöffnet"\n@ TXT “hello”');
});

it('writes what was meant', () => {
  checkFix(rule, '@ TXT "v=spf1 mx –all"', '@ TXT "v=spf1 mx -all"');
  checkFix(rule, '@ TXT "v=spf1\u00a0mx -all"', '@ TXT "v=spf1 mx -all"');
  checkFix(rule, '@ TXT “v=spf1 mx -all”', '@ TXT "v=spf1 mx -all"');
  checkFix(rule, '_dmarc TXT “v=DMARC1; p=none”', '_dmarc TXT "v=DMARC1; p=none"');
});
