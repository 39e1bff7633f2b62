import { describe, expect, it } from 'vitest';
import { findingsIn } from './findings-in';

const RULE = 'dmarc/invalid-policy';
const CHILD = `variable "policy" {}
resource "linode_domain_record" "d" {
  name        = "_dmarc"
  record_type = "TXT"
  target      = "v=DMARC1; p=\${var.policy}"
}
`;
const call = (name: string, policy: string, source = './dns') =>
  `module "${name}" {\n  source = "${source}"\n  policy = ${policy}\n}\n`;

describe('what a module is given', () => {
  it('is judged as the module uses it, and shown where it is written', () => {
    const files = { 'main.tf': call('dns', '"rejct"'), 'dns/main.tf': CHILD };
    expect(findingsIn(files, RULE)).toEqual(['main.tf:3 dmarc/invalid-policy']);
  });

  it('may come through locals, files of the caller and modules between', () => {
    const files = {
      'main.tf': `${call('mail', 'local.policy', './mail')}locals {\n  policy = "rejct"\n}\n`,
      'mail/main.tf': call('dns', 'var.policy', '../dns'),
      'dns/main.tf': CHILD,
    };
    expect(findingsIn(files, RULE)).toEqual(['main.tf:6 dmarc/invalid-policy']);
  });

  it('is one of several values where several calls differ, and unknown in a text then', () => {
    const files = { 'main.tf': call('a', '"reject"') + call('b', '"rejct"'), 'dns/main.tf': CHILD };
    expect(findingsIn(files, RULE)).toEqual([]);
  });

  it('is unknown where the module comes from elsewhere, or nothing calls it', () => {
    expect(findingsIn({ 'main.tf': call('dns', '"rejct"', 'acme/dns/any'), 'dns/main.tf': CHILD }, RULE)).toEqual([]);
    expect(findingsIn({ 'dns/main.tf': CHILD }, RULE)).toEqual([]);
  });

  it('does not end in modules that call each other', () => {
    const files = { 'a/main.tf': call('b', 'var.policy', '../b'), 'b/main.tf': call('a', 'var.policy', '../a') };
    expect(findingsIn(files, RULE)).toEqual([]);
  });
});
