import { expect, it } from 'vitest';
import { check, findingsOf } from '../../check';

it('names what is wrong with a line that is not a record', () => {
  check(
    'zone/*',
    `
www
^^^ zone/syntax: \`www\` is not a record: its type (such as A, MX or TXT) and data are missing.
www IN "A" 192.0.2.1
;      ^^^ zone/syntax: Unexpected "A": expected a type such as A, MX or TXT; only data may be quoted.
www A 192.0.2.1 )
;               ^ zone/syntax: Unexpected \`)\`: no parenthesis is open.
  $TTL 1h
; ^^^^ zone/syntax: \`$TTL\` must begin in the first column; here it is read as a record type.
TXT "a"
^^^ zone/syntax: \`TXT\` begins in the first column, so it is read as a name; write the name before it, or a space to repeat the last one.
// www A 192.0.2.1
^^ zone/syntax: A comment in a zone file begins with \`;\`; this line is read as a record.
=======
^^^^^^^ zone/syntax: \`=======\` marks a merge conflict; choose one of the two versions.
`,
  );
});

it('lets pass what BIND reads', () => {
  check(
    'zone/*',
    `
( a ) A ( ( 192.0.2.1 ) )
"quoted" A 192.0.2.2
b IN 1h A 192.0.2.3
c 1h in a 192.0.2.4
#d TXT "a name"
  ; indented comment
`,
  );
});

it('reports nothing about what a template hides', () => {
  check(
    '*',
    '{% for h in hosts %}\n{{ h.name }} {{ h.ttl }} IN {{ h.type }} {{ h.data }}\n{% endfor %}\n<%= include %>\n${all}',
  );
});

it('finds one fault in a quote that swallows the line', () => {
  expect(findingsOf('www "A 192.0.2.1\nb A 192.0.2.2').map(({ rule }) => rule.id)).toEqual(['zone/unclosed-quote']);
});
