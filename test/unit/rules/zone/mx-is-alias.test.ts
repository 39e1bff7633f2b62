import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/mx-is-alias';

it('finds an alias in the zone', () => {
  check(
    rule,
    `
@ MX 10 mail
;       ^^^^ zone/mx-is-alias
mail CNAME host.example.net.
@ MX 20 host.example.net.
`,
  );
});
