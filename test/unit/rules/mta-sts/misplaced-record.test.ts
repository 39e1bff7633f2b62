import { expect, it } from 'vitest';
import { check, checkFix, findingsOf } from '../../check';

const rule = 'mta-sts/misplaced-record';

it('marks the owner of a record that is never looked up', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ SOA ns hostmaster 1 7200 3600 1209600 3600
@ TXT "v=STSv1; id=20260101"
^ mta-sts/misplaced-record
_mta_sts TXT "v=STSv1; id=20260101"
^^^^^^^^ mta-sts/misplaced-record
_mtasts.www TXT "v=STSv1; id=20260101"
^^^^^^^^^^^ mta-sts/misplaced-record
mail._mta-sts TXT "v=STSv1; id=20260101"
^^^^^^^^^^^^^ mta-sts/misplaced-record
*._mta-sts TXT "v=STSv1; id=20260101"
^^^^^^^^^^ mta-sts/misplaced-record
_mta-sts.* TXT "v=STSv1; id=20260101"
^^^^^^^^^^ mta-sts/misplaced-record
_mta-sts._mta-sts TXT "v=STSv1; id=20260101"
^^^^^^^^^^^^^^^^^ mta-sts/misplaced-record
web TXT "v=STSv1; id=20260101"
^^^ mta-sts/misplaced-record
`,
  );
});

it('accepts the right place, and names that others point to', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ SOA ns hostmaster 1 7200 3600 1209600 3600
_mta-sts TXT "v=STSv1; id=20260101"
_MTA-STS.www TXT "v=STSv1; id=20260101"
_mta-sts.shop CNAME policy.shared
policy.shared TXT "v=STSv1; id=20260101"
*.branch TXT "v=STSv1; id=20260101"
example.org._mta-sts TXT "v=STSv1; id=20260101"
customer.mta-sts TXT "v=STSv1; id=20260101"
mta-sts-policy TXT "v=STSv1; id=20260101"
_mta-sts.mail CNAME mta-sts
mta-sts TXT "v=STSv1; id=20260101"
`,
  );
});

it.each([
  ['@', '_mta-sts'],
  ['_mta_sts.www', '_mta-sts.www'],
  ['mail._mta-sts', '_mta-sts.mail'],
  ['_mta._sts', '_mta-sts'],
  ['web.example.com.', '_mta-sts.web.example.com.'],
])('moves %s to %s', (before, after) => {
  const zone = (owner: string) =>
    `$ORIGIN example.com.\n@ SOA ns hostmaster 1 7200 3600 1209600 3600\n${owner} TXT "v=STSv1; id=20260101"\n`;
  checkFix(rule, zone(before), zone(after));
});

it('offers no move to a name that has a record', () => {
  const [finding] = findingsOf(
    `$ORIGIN example.com.\n@ SOA ns hostmaster 1 7200 3600 1209600 3600\n_mta-sts TXT "v=STSv1; id=20260101"\nmta-sts TXT "v=STSv1; id=20260101"\n`,
    rule,
  );
  expect(finding?.fixes).toEqual([]);
});
