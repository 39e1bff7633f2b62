import { expect, it } from 'vitest';
import { check, checkFix, findingsOf } from '../../check';

const rule = 'bimi/misplaced-record';

it('marks the owner of a record that is never looked up', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ SOA ns hostmaster 1 7200 3600 1209600 3600
@ TXT "v=BIMI1; l=https://example.com/logo.svg"
^ bimi/misplaced-record
bimi TXT "v=BIMI1; l=https://example.com/logo.svg"
^^^^ bimi/misplaced-record
default-bimi TXT "v=BIMI1; l=https://example.com/logo.svg"
^^^^^^^^^^^^ bimi/misplaced-record
default.bimi TXT "v=BIMI1; l=https://example.com/logo.svg"
^^^^^^^^^^^^ bimi/misplaced-record
web TXT "v=BIMI1; l=https://example.com/logo.svg"
^^^ bimi/misplaced-record
`,
  );
});

it('accepts the right place, and names that others point to', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ SOA ns hostmaster 1 7200 3600 1209600 3600
default._bimi TXT "v=BIMI1; l=https://example.com/logo.svg"
brand._bimi.www TXT "v=BIMI1; l=https://example.com/logo.svg"
*._bimi.shop TXT "v=BIMI1; l=https://example.com/logo.svg"
default._bimi.news CNAME logo.shared
logo.shared TXT "v=BIMI1; l=https://example.com/logo.svg"
customer.bimi TXT "v=BIMI1; l=https://example.com/logo.svg"
bimi-logo TXT "v=BIMI1; l=https://example.com/logo.svg"
`,
  );
});

it.each([
  ['@', 'default._bimi'],
  ['_bimi.www', 'default._bimi.www'],
  ['default.bimi', 'default._bimi'],
])('moves %s to %s', (before, after) => {
  const zone = (owner: string) =>
    `$ORIGIN example.com.\n@ SOA ns hostmaster 1 7200 3600 1209600 3600\n${owner} TXT "v=BIMI1; l=https://example.com/logo.svg"\n`;
  checkFix(rule, zone(before), zone(after));
});

it('offers no move to a name that has a record', () => {
  const [finding] = findingsOf(
    `$ORIGIN example.com.\n@ SOA ns hostmaster 1 7200 3600 1209600 3600\ndefault._bimi TXT "v=BIMI1; l=https://example.com/logo.svg"\n_bimi TXT "v=BIMI1; l=https://example.com/logo.svg"\n`,
    rule,
  );
  expect(finding?.fixes).toEqual([]);
});
