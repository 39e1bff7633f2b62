import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/non-terminal-wildcard';

it('finds an asterisk that is not the first label', () => {
  check(
    rule,
    `
a.* A 192.0.2.1
^^^ zone/non-terminal-wildcard
* A 192.0.2.1
*.a A 192.0.2.1
*a.b* A 192.0.2.1
`,
  );
});
