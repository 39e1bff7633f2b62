import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/multiple-soa';

it('compares them by content', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ SOA ns1 host 1 4h 1h 2w 1h
@ SOA NS1 host 1 14400 1h 2w 1h
@ SOA ns1 host 1 14401 1h 2w 1h
; ^^^ zone/multiple-soa
`,
  );
});
