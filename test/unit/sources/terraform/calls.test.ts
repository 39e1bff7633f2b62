import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../check';
import { findingsIn } from './findings-in';

const host = 'terraform';
const KEY = `v=DKIM1; k=rsa; p=${'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A'.repeat(9)}`;

describe('what a call did to a text', () => {
  const cut = (expression: string, value = KEY) => `
resource "aws_route53_record" "key" {
  zone_id = "Z"
  name    = "s._domainkey.example.com"
  type    = "TXT"
  records = [${expression}]
}
locals {
  text = "${value}"
}
`;
  const linesOf = (text: string, rule: string) =>
    findingsOf(text, rule, { host }).map(({ place }) => {
      const at = place.anchor.offset + place.start;
      return text.slice(0, at).split('\n').length;
    });

  it('is shown at the call where it cuts the text', () => {
    const text = cut('substr(local.text, 0, 100)');
    expect(linesOf(text, 'dkim/truncated-key')).toEqual([6]);
  });

  it('is shown at the call where its pieces become records', () => {
    const text = cut('[for part in regexall(".{1,200}", local.text) : part]');
    expect(linesOf(text, 'terraform/split-across-values')).toEqual([6]);
  });

  it('is nothing where the pieces come together again', () => {
    const text = cut('join("\\"\\"", regexall(".{1,200}", local.text))', KEY.replace('k=rsa', 'k=rsq'));
    expect(linesOf(text, 'dkim/*')).toEqual([9, 9]);
  });

  it('leaves a fault of the text itself where it is written', () => {
    const text = cut('substr(local.text, 0, 60)', 'v=spf1 foo -all and more words that nobody reads in the end');
    expect(linesOf(text, 'spf/unknown-mechanism')[0]).toBe(9);
  });
});

describe('variables', () => {
  const main = `resource "linode_domain_record" "d" {
  name        = "_dmarc"
  record_type = "TXT"
  target      = "v=DMARC1; p=\${var.policy}"
}
`;
  const found = (files: Readonly<Record<string, string>>) =>
    findingsIn({ 'main.tf': main, ...files }, 'dmarc/invalid-policy');

  it.each(['terraform.tfvars', 'mail.auto.tfvars'])('have the values in %s, which every plan reads', (name) => {
    expect(found({ [name]: 'policy = "rejct"\n' })).toEqual([`${name}:1 dmarc/invalid-policy`]);
  });

  it('have the last of several values', () => {
    const files = { 'terraform.tfvars': 'policy = "rejct"\n', 'a.auto.tfvars': 'policy = "reject"\n' };
    expect(found(files)).toEqual([]);
  });

  it('are unknown without a value, or where another file may be named on the command line', () => {
    expect(found({})).toEqual([]);
    expect(found({ 'terraform.tfvars': 'policy = "rejct"\n', 'prod.tfvars': 'policy = "reject"\n' })).toEqual([]);
  });
});

describe('strings without an end', () => {
  it('are one fault', () => {
    const text = `resource "google_dns_record_set" "t" {
  name    = "example.com."
  type    = "TXT"
  rrdatas = ["v=spf1 mx include:_spf.example.net -all ]
}
`;
    expect(findingsIn({ 'main.tf': text }, '')).toEqual(['main.tf:4 terraform/syntax']);
  });

  it('quotes that were meant as part of the text leave the rest of the file alone', () => {
    const text = `resource "akamai_dns_record" "p" {
  name       = "x.example.com"
  recordtype = "TXT"
  target     = [""v=spf1 -all""]
}
resource "cloudflare_dns_record" "a" {
  name    = "example.com"
  type    = "TXT"
  content = "v=spf1 +all"
}
`;
    expect(findingsIn({ 'main.tf': text }, '')).toEqual(['main.tf:4 terraform/syntax', 'main.tf:9 spf/pass-all']);
  });
});
