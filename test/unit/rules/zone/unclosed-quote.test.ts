import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'zone/unclosed-quote';

it('points at the opening one and ends the string with its line', () => {
  check(
    'zone/*',
    `
a TXT "v=spf1 mx -all ; why
;     ^ zone/unclosed-quote
b TXT "x"
c TXT "x" y"
;          ^ zone/unclosed-quote
d TXT "x\\"
;     ^ zone/unclosed-quote

e TXT ( "x )
;       ^ zone/unclosed-quote
f A 192.0.2.1
`,
  );
});

it('closes it where the text of the line ends', () => {
  checkFix(rule, 'a TXT "x y  \r\nb A 192.0.2.1', 'a TXT "x y"  \r\nb A 192.0.2.1');
  checkFix(rule, 'a TXT ( "x )\nb A 192.0.2.1', 'a TXT ( "x" )\nb A 192.0.2.1');
});

it('recognises escaped quotes and quotes in comments', () => {
  check(rule, 'a TXT "\\"" \\" ; 19" rack\nb A 192.0.2.1 ; "');
});
