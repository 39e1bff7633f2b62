import { describe, it } from 'vitest';
import { check, checkFix } from '../../check';

describe('dmarc/missing-policy', () => {
  it('requires p', () => {
    check(
      'dmarc/missing-policy',
      `
_dmarc.a TXT "v=DMARC1; rua=mailto:a@example.com"
;             ^^^^^^^^ dmarc/missing-policy: Missing policy (\`p=\`): newer receivers assume \`p=none\`, older ones ignore the record.
_dmarc.b TXT "v=DMARC1"
;             ^^^^^^^^ dmarc/missing-policy: Missing policy (\`p=\`): newer receivers assume \`p=none\` only if \`rua\` is present, older ones ignore the record.
_dmarc.c TXT "v=DMARC1; sp=reject; fo=1;"
;             ^^^^^^^^ dmarc/missing-policy: Missing policy (\`p=\`): newer receivers assume \`p=none\` only if \`rua\` is present, older ones ignore the record.
`,
    );
  });

  it('is silent where p is not needed, misspelt, or unknown', () => {
    check(
      'dmarc/missing-policy',
      `
example.org._report._dmarc TXT "v=DMARC1"
*._report._dmarc TXT "v=DMARC1;"
_dmarc.a TXT "v=DMARC1; P=none"
_dmarc.b TXT "v=DMARC1; policy=none"
_dmarc.c TXT "v=DMARC1; p none"
_dmarc.d TXT "v=DMARC1; p="
_dmarc.e TXT "v=DMARC1; {{ policy }}"
`,
    );
  });

  it('recognises a permission for reports in Terraform although its owner is not known', () => {
    check(
      'dmarc/missing-policy',
      `
resource "cloudflare_record" "reports" {
  zone_id = var.zone
  name    = "\${each.key}._report._dmarc"
  type    = "TXT"
  value   = "v=DMARC1"
}
`,
      { host: 'terraform' },
    );
  });

  it('mends the record', () => {
    checkFix(
      'dmarc/missing-policy',
      '_dmarc TXT "v=DMARC1; rua=mailto:a@example.com"',
      '_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@example.com"',
    );
    checkFix('dmarc/missing-policy', '_dmarc TXT "v=DMARC1"', '_dmarc TXT "v=DMARC1; p=none"');
  });
});
