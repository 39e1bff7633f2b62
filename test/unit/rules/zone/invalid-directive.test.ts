import { it } from 'vitest';
import { check } from '../../check';

it('finds missing, surplus and malformed arguments', () => {
  check(
    'zone/*',
    `
$ORIGIN ; none
^^^^^^^ zone/invalid-directive: \`$ORIGIN\` is missing its name.
$ORIGIN example.com. www
;                    ^^^ zone/invalid-directive: Unexpected \`www\`: \`$ORIGIN\` takes no further argument.
$TTL 1h30
;    ^^^^ zone/invalid-directive: \`1h30\` is not a valid TTL: write seconds, or numbers with the units s, m, h, d, w.
$INCLUDE
^^^^^^^^ zone/invalid-directive: \`$INCLUDE\` is missing its file.
$INCLUDE parts sub..example.com.
;        ^^^^^ zone/include-not-found: Cannot find the file \`parts\`: servers reject the zone without it.
;              ^^^^^^^^^^^^^^^^^ zone/invalid-directive: \`sub..example.com.\` is not a valid name: a label has 1 to 63 octets.
$ORIGIN .example.com.
;       ^^^^^^^^^^^^^ zone/invalid-directive: \`.example.com.\` is not a valid name: a label has 1 to 63 octets.
$ORIGIN "example.com."
;       ^^^^^^^^^^^^^^ zone/invalid-directive: \`"example.com."\` is not a valid name: a label has 1 to 63 octets.
$DATE today
;     ^^^^^ zone/invalid-directive: \`today\` is not a valid date: write year, month, day, hour, minute and second as 14 digits.
`,
  );
});

it.each([
  ['$GENERATE 1- a$ A 192.0.2.$', '          ^^'],
  ['$GENERATE 1-3/0 a$ A 192.0.2.$', '          ^^^^^'],
  ['$GENERATE 1-3 a${0,3 A 192.0.2.$', '              ^^^^^^'],
  ['$GENERATE 1-3 a$ A 192.0.2.${0,0,q}', '                   ^^^^^^^^^^^^^^^^'],
  ['$GENERATE 1-3 a$ FOO x', '                 ^^^'],
  ['$GENERATE 1-3 a$ TSIG x', '                 ^^^^'],
  ['$GENERATE 1-3 a$ MX 10 mail$', '                       ^^^^^'],
  ['$GENERATE 1-3 a$ A', '^^^^^^^^^'],
])('checks %s', (line, marks) => {
  check('zone/*', `${line}\n${marks.replace(/^ /, ';')} zone/invalid-directive`);
});

it('lets right ones pass', () => {
  check(
    'zone/*',
    `
$ORIGIN .
$ORIGIN example.com. ; zone
$INCLUDE "a file" sub
$TTL 2w
$GENERATE 1-3/2 host\${0,3,d} IN 1h A 192.0.2.$
$GENERATE 0-7 $$ MX "10 mail$"
$GENERATE 1024-1026 \${0,3,n} AAAA 2001:db8::\${-1000,4,x}
$TTL {{ ttl }} {{ more }}
`,
  );
});
