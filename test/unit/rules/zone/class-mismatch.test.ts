import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'zone/class-mismatch';

it('compares with the first class', () => {
  check(
    rule,
    `
@ CH TXT a
b TXT a
c IN TXT a
; ^^ zone/class-mismatch
d CH TXT a
e HS A 192.0.2.1
; ^^ zone/class-mismatch
`,
  );
});

it('leaves what cli53 writes alone', () => {
  check(
    rule,
    `
@ IN TXT a
b AWS ALIAS A a.example.net. Z1 true
`,
  );
});

it('writes the class of the zone', () => {
  checkFix(rule, 'a IN A 192.0.2.1\nb CH A 192.0.2.2\n', 'a IN A 192.0.2.1\nb IN A 192.0.2.2\n');
});
