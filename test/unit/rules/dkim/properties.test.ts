import fc from 'fast-check';
import { expect, it } from 'vitest';
import { absolute } from '../../../../server/src/text/span';
import { absoluteEdits, applyEdits } from '../../../../server/src/text/apply-edits';
import { findingsOf } from '../../check';
import { ED25519, ED25519_SPKI, RSA_1024, RSA_2048, RSA_2048_PKCS1 } from '../../mail/dkim/keys';

const word = fc.constantFrom(
  ...[
    'v=DKIM1',
    'v=dkim1',
    'V=DKIM1',
    'k=rsa',
    'k=RSA',
    'k:rsa',
    'k=ed25519',
    'h=sha1',
    'h=sha256:x',
    's=e-mail',
    't=y:s',
  ],
  ...['t=x', 'g=*', 'n=a b, p=c', 'hello', '=', 'p', 'p=', 'P=', '${x}', `p=${ED25519}`, `p=${ED25519_SPKI}`, RSA_1024],
  ...[
    `p=${RSA_2048}`,
    `p=${RSA_2048_PKCS1}`,
    `p=${RSA_2048.slice(0, 99)} ... ${RSA_2048.slice(99)}`,
    `p='${RSA_1024}==`,
  ],
  ...[`p=-----BEGIN PUBLIC KEY-----${RSA_2048}`, `p=${RSA_2048.replaceAll('/', '_')}`, `p=${RSA_1024.slice(0, 70)}`],
);
const separator = fc.constantFrom('; ', ';', ' ', ', ', ': ', ';;', '; ; ', '" "', '"\n "');

/** A record of such words, in strings within the length limit. */
const record = fc.array(fc.tuple(word, separator), { maxLength: 5 }).map((parts) => {
  const value = parts.flat().slice(0, -1).join('');
  return `a._domainkey.example.com. TXT ( "${value.replaceAll(/[^"\n]{240}/g, '$&" "')}" )\n`;
});

it('marks text inside the file, whatever is there', () => {
  fc.assert(
    fc.property(record, (text) => {
      for (const { place } of findingsOf(text)) {
        const { start, end } = absolute(place);
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }
    }),
  );
});

it('has one finding less of a rule after its fix, and none of the zone file itself', () => {
  fc.assert(
    fc.property(record, (text) => {
      // A duplicate tag hides the errors of the second one.
      fc.pre(findingsOf(text, 'dkim/duplicate-tag').length === 0);
      for (const { rule, fixes } of findingsOf(text, 'dkim/*')) {
        for (const fix of fixes) {
          const after = applyEdits(text, absoluteEdits(fix.edits));
          const left = findingsOf(after);
          expect(left.filter((finding) => finding.rule.id === rule.id).length, `${rule.id} in ${after}`).toBeLessThan(
            findingsOf(text, rule.id).length,
          );
          expect(
            left.filter((finding) => /^(zone|txt)\//.test(finding.rule.id)),
            after,
          ).toEqual([]);
        }
      }
    }),
    { numRuns: 300 },
  );
});
