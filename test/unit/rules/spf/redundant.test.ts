import { expect, it } from 'vitest';
import { render } from '../../../../server/src/messages/render';
import { findingsOf, fixed } from '../../check';

const nine = 'abcdefghi'.replaceAll(/./g, 'exists:%{i}.$& ');
const zone = (terms: string, rest: string) =>
  `$ORIGIN example.com.\n@ 60 SOA ns1 hostmaster 1 7200 900 1209600 300\n@ TXT "v=spf1 ${nine}${terms} -all"\n${rest}`;
const both = ['spf/too-many-lookups', 'spf/near-lookup-limit'];

function titles(text: string): string[] {
  return findingsOf(text, both).flatMap(({ fixes }) => fixes.map(({ title }) => render(title, 'en')));
}

const rest = `_a TXT "v=spf1 ip4:192.0.2.0/24 include:_b.example.com -all"
_b TXT "v=spf1 ip4:198.51.100.1 -all"
_none TXT "v=spf1 -all"
`;

it('removes an include whose addresses are all matched before it, best first', () => {
  const before = zone('ip4:192.0.2.0/25 include:_a.example.com include:_b.example.com include:_none.example.com', rest);
  expect(titles(before).slice(0, 2)).toEqual([
    'Remove `include:_b.example.com`, which adds no address (13 → 12 lookups)',
    'Remove `include:_none.example.com`, which adds no address (13 → 12 lookups)',
  ]);
  const title = titles(before)[0] ?? '';
  expect(fixed('spf/too-many-lookups', before, { title })).toBe(
    zone('ip4:192.0.2.0/25 include:_a.example.com include:_none.example.com', rest),
  );
});

it('does so near the limit as well', () => {
  expect(titles(zone('include:_none.example.com', rest))).toContain(
    'Remove `include:_none.example.com`, which adds no address (10 → 9 lookups)',
  );
});

it.each([
  ['what it matches is matched only later', 'include:_b.example.com ip4:198.51.100.1', rest],
  ['one address is not', 'ip4:192.0.2.0/25 include:_a.example.com', rest],
  ['its addresses are not known', 'include:_c.example.com', '_c TXT "v=spf1 include:elsewhere.test -all"\n'],
  ['what precedes it is not known', 'include:elsewhere.test include:_b.example.com', rest],
  ['it is broken', 'include:_c.example.com', '_c TXT "v=spf1 ip4:x -all"\n'],
])('keeps an include if %s', (_, terms, records) => {
  expect(titles(zone(terms, records)).filter((title) => title.includes('no address'))).toEqual([]);
});
