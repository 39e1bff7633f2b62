import { expect, it } from 'vitest';
import { check, checkFix, findingsOf } from '../../check';

const rule = 'dkim/obsolete-tag';

it('marks leftovers', () => {
  check(
    'dkim/*',
    `
a._domainkey TXT "g=*; v=DKIM1; q=dns/txt; p="
;                 ^^^ dkim/obsolete-tag: \`g\` is an obsolete tag of early DKIM; verifiers ignore it.
;                      ^^^^^^^ dkim/version: \`v=DKIM1\` must be the first tag, before \`g\`; verifiers discard the key otherwise.
;                               ^^^^^^^^^ dkim/obsolete-tag: \`q\` has no meaning in a key record; verifiers ignore it.
;                                          ^^ dkim/revoked-key: \`p\` is empty: this key is revoked, and mail signed with it fails.
`,
  );
});

it('takes the tag out with its semicolon, wherever it is', () => {
  checkFix(rule, 'a._domainkey TXT "g=*; k=rsa; p="', 'a._domainkey TXT "k=rsa; p="');
  checkFix(rule, 'a._domainkey TXT "k=rsa; g=; p="', 'a._domainkey TXT "k=rsa; p="');
  checkFix(rule, 'a._domainkey TXT "k=rsa; p=; g=*"', 'a._domainkey TXT "k=rsa; p="');
});

it('accepts the policy of DomainKeys where it was published', () => {
  expect(findingsOf('_domainkey TXT "o=~; r=postmaster@example.com"', rule)).toEqual([]);
});
