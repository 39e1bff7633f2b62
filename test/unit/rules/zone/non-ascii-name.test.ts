import { expect, it } from 'vitest';
import { check, fixed } from '../../check';

const rule = 'zone/non-ascii-name';

it('finds letters beyond ASCII in names', () => {
  check(
    rule,
    `
münchen A 192.0.2.1
^^^^^^^ zone/non-ascii-name: \`münchen\` contains non-ASCII letters, which servers read as raw octets: write \`xn--mnchen-3ya\`.
@ MX 10 Möwe.example.com.
;       ^^^^^^^^^^^^^^^^^ zone/non-ascii-name: \`Möwe.example.com.\` contains non-ASCII letters, which servers read as raw octets: write \`xn--mwe-sna.example.com.\`.
`,
  );
});

it('offers no A-label for the part before an `@`', () => {
  expect(() => fixed(rule, 'münchen@example.com A 192.0.2.1\n')).toThrow('no fix');
});
