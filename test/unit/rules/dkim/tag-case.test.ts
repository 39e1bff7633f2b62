import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'dkim/tag-case';

it('marks the tag that the key is missed by', () => {
  check(
    ['dkim/tag-case', 'dkim/unknown-tag', 'dkim/missing-key'],
    `
a._domainkey TXT "v=DKIM1; k=ed25519; P=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="
;                                     ^ dkim/tag-case: \`P\` must be written \`p\`: tag names are case-sensitive, so this record has no key.
b._domainkey TXT "v=DKIM1; K=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="
;                          ^ dkim/tag-case: \`K=ed25519\` must be written \`k=ed25519\`: tag names are case-sensitive, so the key is read as RSA.
`,
  );
});

it('leaves harmless capitals to dkim/unknown-tag', () => {
  check(
    ['dkim/tag-case', 'dkim/unknown-tag'],
    `
a._domainkey TXT "V=DKIM1; K=rsa; p=MIIB"
;                 ^ dkim/unknown-tag
;                          ^ dkim/unknown-tag
b._domainkey TXT "v=DKIM1; P=MIIB; p=MIIB"
;                          ^ dkim/unknown-tag
`,
  );
});

it('writes the name in lower case', () => {
  checkFix(
    rule,
    'a._domainkey TXT "v=DKIM1; k=ed25519; P=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="',
    'a._domainkey TXT "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="',
  );
});
