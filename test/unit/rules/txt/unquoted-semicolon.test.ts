import { expect, it } from 'vitest';
import { check, checkFix, findingsOf } from '../../check';

const rule = 'txt/unquoted-semicolon';

it('finds a tag list that is cut by its own semicolon', () => {
  check(
    rule,
    `
mail._domainkey TXT v=DKIM1; k=rsa; p=MIGfMA0
;                          ^ txt/unquoted-semicolon
_dmarc TXT v=DMARC1 ; p=none
;                   ^ txt/unquoted-semicolon
_mta-sts TXT v=STSv1;id=20261124
;                   ^ txt/unquoted-semicolon
`,
  );
});

it('leaves comments alone', () => {
  check(
    rule,
    `
@ TXT v=spf1 ; the rest comes later
@ TXT google-site-verification=abc ; owner=web team
_dmarc TXT "v=DMARC1; p=none" ; p=reject from May on
_dmarc TXT v=DMARC1\\;p=none ; rua comes later
k._domainkey TXT v=DKIM1;
`,
  );
});

it('is the only finding of a cut record', () => {
  const ids = findingsOf('$ORIGIN example.com.\n_dmarc TXT v=DMARC1; p=none').map((finding) => finding.rule.id);
  expect(ids).toEqual([rule]);
});

it('quotes the whole value', () => {
  checkFix(rule, '_dmarc TXT v=DMARC1; p=none  ', '_dmarc TXT "v=DMARC1; p=none"  ');
});

it('finds SPF that is written with semicolons', () => {
  check(
    rule,
    `
@ TXT v=spf1;mx;-all
;           ^ txt/unquoted-semicolon
a TXT v=spf1 ;mx comes later
`,
  );
});
