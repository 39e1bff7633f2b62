import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/no-final-newline';

it('finds a zone without one', () => {
  check(
    rule,
    `
@ SOA ns1 host 1 4h 1h 2w 1h
www A 192.0.2.1
^^^^^^^^^^^^^^^ zone/no-final-newline
`,
  );
});

it('accepts it in a part of a zone', () => {
  check(
    rule,
    `
www A 192.0.2.1
`,
  );
});
