import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/invalid-expansion';

it('expands as BIND does', () => {
  check(
    rule,
    `
$GENERATE 0-300 a A 10.0.0.$
;                   ^^^^^^^^ zone/invalid-expansion
$GENERATE 1-3 a$ MX "$ mail\${0,3,d}"
$GENERATE 1-3 \${0,63,d}a A 10.0.0.$
;             ^^^^^^^^^^ zone/invalid-expansion
$GENERATE 0-255/5 $ AAAA 2001:db8::\${0,4,x}
$GENERATE 65535-65537 \${0,9,n}.a AAAA 2001:db8::\${0,0,x}
;                                     ^^^^^^^^^^^^^^^^^^ zone/invalid-expansion
`,
  );
});
