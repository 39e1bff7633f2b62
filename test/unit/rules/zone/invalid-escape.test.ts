import { it } from 'vitest';
import { check } from '../../check';

it('finds what is not an octet, in names and in text', () => {
  check(
    'zone/*',
    `
a TXT "\\256" "\\25" "\\2x" \\999
;      ^^^^ zone/invalid-escape
;             ^^^ zone/invalid-escape
;                   ^^ zone/invalid-escape
;                        ^^^^ zone/invalid-escape
x\\300y TXT "b"
;^^^^ zone/invalid-escape
c TXT d\\
;      ^ zone/invalid-escape
`,
  );
});

it('lets all others pass', () => {
  check('zone/*', 'a\\.b TXT "\\000\\255\\"\\\\" \\;\\( ; \\256\n\\064 TXT \\@');
});
