import { expect, it } from 'vitest';
import { check, checkFix, findingsOf } from '../../check';
import { ED25519 } from '../../mail/dkim/keys';

const rule = 'dkim/unknown-tag';

it('names the tag that was meant', () => {
  check(
    rule,
    `
a._domainkey TXT "v=DKIM1; k=ed25519; pub=${ED25519}"
;                                     ^^^ dkim/unknown-tag: \`pub\` is not a tag of DKIM keys; verifiers ignore it. Did you mean \`p\`?
`,
  );
  checkFix(rule, 'a._domainkey TXT "V=DKIM1; p="', 'a._domainkey TXT "v=DKIM1; p="');
  checkFix(rule, 'a._domainkey TXT "v=DKIM1; pubkey=MIG"', 'a._domainkey TXT "v=DKIM1; p=MIG"');
});

it('offers nothing for a tag of another standard, or one that would occur twice', () => {
  for (const value of ['v=DKIM1; x=1; p=', 'v=DKIM1; pub=; p=']) {
    const found = findingsOf(`a._domainkey TXT "${value}"`, rule);
    expect(found.map(({ fixes }) => fixes)).toEqual([[]]);
  }
});

it('leaves leftovers and holes to others', () => {
  for (const value of ['v=DKIM1; g=*; p=', 'v=DKIM1; ${x}=1; p=', 'v=DKIM1; n=X=1; p=']) {
    expect(findingsOf(`a._domainkey TXT "${value}"`, rule)).toEqual([]);
  }
});
