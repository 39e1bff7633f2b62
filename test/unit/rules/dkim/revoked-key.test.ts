import { expect, it } from 'vitest';
import { check, findingsOf } from '../../check';

it('reports that a key is revoked, and nothing worse', () => {
  check(
    '*',
    `
old._domainkey.example.com. TXT "v=DKIM1; t=y; p="
;                                              ^^ dkim/revoked-key: \`p\` is empty: this key is revoked, and mail signed with it fails.
`,
  );
});

it('recognises the wildcard of a domain without mail', () => {
  expect(findingsOf('*._domainkey.example.com. TXT "v=DKIM1; p="')).toEqual([]);
});

it('does not take an unknown key for an empty one', () => {
  expect(findingsOf('a._domainkey TXT "v=DKIM1; p=${key}"', 'dkim/*')).toEqual([]);
});
