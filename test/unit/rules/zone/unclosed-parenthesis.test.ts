import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'zone/unclosed-parenthesis';

it('points at the opening one and reads on where the next record begins', () => {
  check(
    'zone/*',
    `
a TXT ( "x" ; one
;     ^ zone/unclosed-parenthesis
      "y"
b A 192.0.2
;   ^^^^^^^ zone/invalid-rdata
`,
  );
});

it('finds the last one of a file', () => {
  check(rule, 'a TXT ( "x"\n;     ^ zone/unclosed-parenthesis');
});

it('takes nothing in parentheses for a record', () => {
  check('zone/*', 'a NSEC b ( A\nNS SOA MX )\nb TXT (\n"A 192.0.2.1"\n"MX 10 mail" )');
});

it('closes after the last word, before a comment', () => {
  checkFix(rule, 'a TXT ( "x" ; one\nb A 192.0.2.1', 'a TXT ( "x" ) ; one\nb A 192.0.2.1');
  checkFix(rule, 'a TXT ( ( "x"\n "y"', 'a TXT ( ( "x"\n "y" ) )');
});

it('waits for a quote to be closed first', () => {
  check(
    ['zone/unclosed-*'.replace('*', 'quote'), rule],
    'a TXT ( "x\n;     ^ zone/unclosed-parenthesis\n;       ^ zone/unclosed-quote',
  );
});
