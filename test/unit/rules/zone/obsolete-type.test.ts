import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/obsolete-type';

it('recognises obsolete and experimental types', () => {
  check(
    rule,
    `
a NXT b A
; ^^^ zone/obsolete-type
b SPF "v=spf1 -all"
c MG a
; ^^ zone/obsolete-type
`,
  );
});
