import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'txt/leading-whitespace';

it('finds space before the version, once', () => {
  check(
    ['txt/*', 'spf/*', 'dmarc/version'],
    `
@ TXT "  v=spf1 mx -all"
;      ^^ txt/leading-whitespace
_dmarc TXT "" " v=DMARC1; p=none"
;              ^ txt/leading-whitespace
`,
  );
});

it('leaves keys and other text alone', () => {
  check(rule, 'k._domainkey TXT " v=DKIM1; p="\n@ TXT " hello"');
});

it('removes it', () => {
  checkFix(rule, '@ TXT "  v=spf1 mx -all"', '@ TXT "v=spf1 mx -all"');
});
