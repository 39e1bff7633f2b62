import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'zone/unknown-type';

it('names the nearest type, if one is near', () => {
  check(
    'zone/*',
    `
a TXTT "x"
; ^^^^ zone/unknown-type: \`TXTT\` is not a record type. Did you mean \`TXT\`?
a IN TTX "x"
;    ^^^ zone/unknown-type: \`TTX\` is not a record type. Did you mean \`TXT\`?
a FOOBAR x
; ^^^^^^ zone/unknown-type: \`FOOBAR\` is not a record type.
a IN IN A 192.0.2.1
;    ^^ zone/unknown-type: \`IN\` is not a record type.
a ANY x
; ^^^ zone/unknown-type: \`ANY\` is only used in queries and messages between servers; a zone cannot contain it.
`,
  );
});

it('sees an owner that is indented', () => {
  check(
    'zone/*',
    `
   www IN A 192.0.2.1
;  ^^^ zone/unknown-type: \`www\` is read as a record type, since the line begins with white space; a name begins in the first column.
`,
  );
  checkFix(rule, '\twww 1h A 192.0.2.1', 'www 1h A 192.0.2.1');
});

it('replaces the type', () => {
  checkFix(rule, 'a 1h CNAM b', 'a 1h CNAME b');
  checkFix(rule, 'a 1h HTTPSSVC 1 . alpn=h2', 'a 1h HTTPS 1 . alpn=h2');
});

it('recognises types by number, obsolete ones and those of some servers', () => {
  check(rule, 'a TYPE65280 \\# 0\na type1 192.0.2.1\na MINFO b c\na ALIAS b\na LUA A "x"\na SPF "x"');
});
