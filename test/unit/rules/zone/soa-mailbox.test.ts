import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'zone/soa-mailbox';

it('finds an at sign in the mailbox', () => {
  check(
    'zone/soa-mailbox',
    `
@ SOA ns.example.com. host@example.com. 1 1h 1h 1w 1h
;                     ^^^^^^^^^^^^^^^^^ zone/soa-mailbox: \`host@example.com.\` contains an \`@\`, which is not allowed in a name: in an SOA it is written as a dot.
`,
  );
});

it('takes `@` alone for the zone, and an escaped one for what it is', () => {
  check(rule, '@ SOA @ @ 1 1h 1h 1w 1h\n@ SOA @ a\\@b.example.com. 1 1h 1h 1w 1h');
});

it('writes a dot, escapes others before it, and ends a full name', () => {
  const soa = (mailbox: string) => `@ SOA ns.example.com. ${mailbox} 1 1h 1h 1w 1h`;
  checkFix(rule, soa('host@example.com.'), soa('host.example.com.'));
  checkFix(rule, soa('john.doe@example.com'), soa('john\\.doe.example.com.'));
  checkFix(rule, soa('john\\.doe@sub'), soa('john\\.doe.sub'));
  checkFix(rule, soa('host@'), soa('host'));
});
