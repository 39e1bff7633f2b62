import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/at-in-name';

it('finds an at sign at the end of a longer name', () => {
  check(
    rule,
    `
www.@ A 192.0.2.1
^^^^^ zone/at-in-name
ftp CNAME www.@
;         ^^^^^ zone/at-in-name
@ A 192.0.2.1
x CNAME @
`,
  );
});
