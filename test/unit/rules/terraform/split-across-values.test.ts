import { describe, expect, it } from 'vitest';
import { check, findingsOf } from '../../check';
import { fixedArguments, resource } from './resource';

const ID = 'terraform/split-across-values';
const host = 'terraform';
const KEY = 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA'.repeat(6);

describe(ID, () => {
  it('marks the element that goes on with the one before it', () => {
    check(
      ID,
      `
resource "aws_route53_record" "spf" {
  name    = ""
  type    = "TXT"
  records = ["v=spf1 include:_spf.example.net", "ip4:192.0.2.1 -all", "site-verification=1"]
#                                                ^^^^^^^^^^^^^^^^^^ terraform/split-across-values: This continues the previous value, but each list element becomes its own TXT record: 2 broken records instead of one.
}
`,
      { host },
    );
  });

  it('keeps silent about several records', () => {
    const records = ['"v=spf1 -all", "v=DMARC1; p=none"', '"v=spf1 -all", "MS=ms123", "abc"', '"p=1", "k=2"'];
    for (const list of records) {
      expect(findingsOf(resource('aws_route53_record', 'type = "TXT"', `records = [${list}]`), ID, { host })).toEqual(
        [],
      );
    }
  });

  it('is the only finding for a value that is cut', () => {
    const records = `records = ["v=DKIM1; k=rsa; p=${KEY.slice(0, 100)}", "${KEY.slice(100, 200)}"]`;
    const text = resource('aws_route53_record', 'name = "s._domainkey"', 'type = "TXT"', records);
    const errors = findingsOf(text, '*', { host }).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule }) => rule.id).filter((id) => id !== 'dkim/truncated-key')).toEqual([ID]);
  });

  it.each([
    ['aws_route53_record', 'records', '"v=spf1 a:a.example", "-all"', ['v=spf1 a:a.example -all']],
    ['aws_route53_record', 'records', '"v=spf1 ", "mx ", "-all"', ['v=spf1 mx -all']],
    [
      'aws_route53_record',
      'records',
      '"v=DMARC1", "p=none",\n    "rua=mailto:d@a.example"',
      ['v=DMARC1; p=none; rua=mailto:d@a.example'],
    ],
    [
      'aws_route53_record',
      'records',
      `"v=DKIM1; p=${KEY.slice(0, 240)}", "${KEY.slice(240)}"`,
      [`v=DKIM1; p=${KEY.slice(0, 240)}""${KEY.slice(240)}`],
    ],
    ['google_dns_record_set', 'rrdatas', '"\\"v=spf1\\"", "\\"-all\\""', ['"v=spf1 " "-all"']],
    [
      'gandi_livedns_record',
      'values',
      '"\\"v=DKIM1; p=abcdefgh\\"", "\\"ijklmnop\\""',
      ['"v=DKIM1; p=abcdefgh" "ijklmnop"'],
    ],
    ['transip_dns_record', 'content', '"v=DKIM1; p=abcdefgh", "ijklmnop"', ['v=DKIM1; p=abcdefghijklmnop']],
  ])('joins the values of %s', async (type, argument, list, expected) => {
    const before = resource(type, 'name = "x"', 'type = "TXT"', `${argument} = [${list}]`);
    expect((await fixedArguments(ID, before))[argument]).toEqual(expected);
  });
});
