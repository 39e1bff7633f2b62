import { expect, it } from 'vitest';
import { semanticTokens } from '../../../server/src/features/semantic-tokens';
import { URI, workspaceWith } from './spf';

/** The line with the kind of each token below it, by its first letter. */
function check(text: string, kinds: string): void {
  const tokens = semanticTokens(workspaceWith(text), URI) ?? [];
  const drawn = tokens.reduce(
    (line, { kind, start, end }) => line.padEnd(start) + kind.charAt(0).repeat(end - start),
    '',
  );
  expect(drawn).toBe(kinds);
}

it('distinguishes the parts of an SPF record', () => {
  check(
    '@ TXT "v=spf1 ~a:mail.test/24 ip4:192.0.2.0/24 exists:%{i}._s.test redirect=a.test foo"',
    '       vvvvvv qm dddddddddnnn mmm nnnnnnnnn nn mmmmmm mmmmdddddddd mmmmmmmm dddddd',
  );
});

it('follows a part from one string to the next', () => {
  check('@ TXT "v=spf1 include:_spf.ex" "ample.com -all"', '       vvvvvv mmmmmmm ddddddd   ddddddddd qmmm');
});

it('distinguishes tags and values', () => {
  check(
    '_dmarc TXT "v=DMARC1; p=none; rua=mailto:d@example.com"',
    '            vvvvvvvv  t vvvv  ttt aaaaaaaaaaaaaaaaaaaa',
  );
});

it('leaves other texts and unknown text alone', () => {
  check('@ TXT "google-site-verification=x"', '');
  check('@ TXT "v=spf1 include:{{ x }} -all"', '       vvvvvv mmmmmmm         qmmm');
});

it('looks at the asked lines alone, and leaves Terraform to the extensions of that language', () => {
  const text = 'a TXT "v=spf1 -all"\nb TXT "v=spf1 mx"\n';
  const start = text.indexOf('b TXT');
  const tokens = semanticTokens(workspaceWith(text), URI, { start, end: text.length }) ?? [];
  expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual(['v=spf1', 'mx']);
  const tf = 'file:///zones/main.tf';
  expect(semanticTokens(workspaceWith('', { [tf]: 'locals {}\n' }), tf)).toBeUndefined();
});
