import { expect, it } from 'vitest';
import { check, checkFix, findingsOf } from '../../check';

const rule = 'dmarc/tag-case';

it('is the only finding for a tag in capitals', () => {
  check(
    ['dmarc/tag-case', 'dmarc/unknown-tag', 'dmarc/missing-policy', 'dmarc/version', 'dmarc/no-reports'],
    `
_dmarc.a TXT "v=DMARC1; P=reject; Rua=mailto:d@example.com"
;                       ^ dmarc/tag-case: \`P\` must be written \`p\`: receivers that compare exactly find no policy.
;                                 ^^^ dmarc/tag-case: \`Rua\` must be written \`rua\`: tag names are case-sensitive, and some receivers ignore it.
_dmarc.b TXT "V=DMARC1; p=reject; rua=mailto:d@example.com"
;             ^ dmarc/tag-case: \`V\` must be written \`v\`: receivers that compare exactly ignore the whole record.
`,
  );
});

it('leaves other faults of the version to dmarc/version', () => {
  check(
    ['dmarc/tag-case', 'dmarc/version'],
    `
_dmarc.a TXT "V=dmarc1; p=reject"
;             ^^^^^^^^ dmarc/version
_dmarc.b TXT "p=reject; V=DMARC1"
;                       ^^^^^^^^ dmarc/version
`,
  );
});

it('writes the name in lower case', () => {
  checkFix(rule, '_dmarc TXT "v=DMARC1; P=reject"', '_dmarc TXT "v=DMARC1; p=reject"');
});

it.each([
  ['P=reject', 'safe'],
  ['Rua=mailto:d@example.com', 'safe'],
  ['p=reject; SP=none', 'ask'],
  ['p=reject; T=y', 'ask'],
])('asks before receivers enforce less: %s is %s', (tags, kind) => {
  expect(findingsOf(`_dmarc TXT "v=DMARC1; ${tags}"`, rule)[0]?.fixes.map((fix) => fix.kind)).toEqual([kind]);
});

it('offers no second tag of the same name', () => {
  expect(findingsOf('_dmarc TXT "v=DMARC1; p=none; P=reject"', rule)[0]?.fixes).toEqual([]);
});
