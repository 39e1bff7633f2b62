import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'spf/rr-type';

it('recognises a TXT record that publishes it already', () => {
  check(
    rule,
    `
@ SPF "v=spf1 mx -all"
; ^^^ spf/rr-type: Records of type SPF are obsolete: receivers read SPF from TXT records only.
www TXT "v=spf1 a -all"
www SPF "v=spf1 a -all"
;   ^^^ spf/rr-type: Obsolete SPF record: the TXT record of this name already publishes it.
ftp TXT "v=spf1 a -all"
ftp SPF "v=spf1 mx -all"
;   ^^^ spf/rr-type: Obsolete SPF record that differs from the one in TXT; receivers read only the latter.
`,
  );
});

it('accepts TXT', () => {
  check(rule, `@ TXT "v=spf1 mx -all"`);
});

it('fixes it', () => {
  checkFix(rule, '@ SPF "v=spf1 mx -all"', '@ TXT "v=spf1 mx -all"');
  checkFix(
    rule,
    `@ TXT "v=spf1 mx -all"
@ SPF "v=spf1 mx -all"
www A 192.0.2.1`,
    `@ TXT "v=spf1 mx -all"
www A 192.0.2.1`,
  );
});

it('names other texts by their kind, and reports nothing else about them', () => {
  check(
    ['spf/*', 'dmarc/*', 'txt/*'],
    `
www TXT "v=spf1 a -all"
www SPF "v=DMARC1; p=none"
;   ^^^ spf/rr-type: Records of type SPF are obsolete, and receivers read DMARC from TXT records only.
`,
  );
});
