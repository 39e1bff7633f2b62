import { describe, expect, it } from 'vitest';
import { check, findingsOf } from '../../check';
import { resource } from './resource';

const ID = 'terraform/value-too-long';
const host = 'terraform';

describe(ID, () => {
  it('marks what the provider does not take', () => {
    const text = 'x'.repeat(1024);
    check(
      ID,
      `
resource "azurerm_private_dns_txt_record" "long" {
  record {
    value = "${text}yz"
#            ${' '.repeat(1024)}^^ terraform/value-too-long: This text has 1026 octets; the limit of \`azurerm_private_dns_txt_record\` is 1024.
  }
}
`,
      { host },
    );
  });

  it.each([
    ['azurerm_dns_txt_record', 'record {', `value = "${'x'.repeat(4096)}"`, '}'],
    ['digitalocean_record', 'type = "TXT"', `value = "${'x'.repeat(5000)}"`],
    ['infoblox_txt_record', `text = "${'x'.repeat(512)}"`],
  ])('keeps silent about %s', (type, ...lines) => {
    expect(findingsOf(resource(type, ...lines), ID, { host })).toEqual([]);
  });
});
