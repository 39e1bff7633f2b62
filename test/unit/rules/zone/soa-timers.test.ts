import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/soa-timers';

it('compares the timers', () => {
  check(
    rule,
    `
@ SOA ns1 host 1 1h 1h 1d 1d
;                   ^^ zone/soa-timers
`,
  );
});
