import { expect, it } from 'vitest';
import { check, checkFix, findingsOf } from '../../check';
import { ED25519 } from '../../mail/dkim/keys';

const rule = 'dkim/testing-mode';
const line = (tags: string) => `a._domainkey TXT "v=DKIM1; ${tags}p=${ED25519}"`;

it('marks the flag', () => {
  check(
    rule,
    `
a._domainkey TXT "v=DKIM1; k=ed25519; t=s:y; p=${ED25519}"
;                                         ^ dkim/testing-mode: \`t=y\` marks DKIM as being tested; verifiers treat signed mail like unsigned mail.
`,
  );
});

it('takes out the flag, or the tag with it', () => {
  checkFix(rule, line('t=y:s; '), line('t=s; '));
  checkFix(rule, line('t=y; '), line(''));
});

it('accepts a test of a revoked key, and another flag', () => {
  expect(findingsOf('a._domainkey TXT "v=DKIM1; t=y; p="', rule)).toEqual([]);
  expect(findingsOf(line('t=s; '), rule)).toEqual([]);
});
