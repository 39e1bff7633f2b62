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

describe('the order of a collection', () => {
  const record = (content: string) => `resource "cloudflare_record" "spf" {
  zone_id = "Z"
  name    = "example.com"
  type    = "TXT"
  content = join(" ", ${content})
}
`;

  it.each([
    ['values({ z = "v=spf1", b = "-all", a = "mx" })', 'spf/version'],
    ['keys({ "v=spf1" = 1, "-all" = 2 })', 'spf/version'],
    ['toset(["v=spf1", "mx", "-all"])', 'spf/version'],
    ['values({ a = "v=spf1", b = "mx", z = "-all" })', undefined],
    ['["v=spf1", "mx", "-all"]', undefined],
  ])('is that of Terraform: %s', (content, rule) => {
    expect(findingsOf(record(content), '*', { host }).map(({ rule: { id } }) => id)).toEqual(
      rule === undefined ? [] : [rule],
    );
  });
});

describe('a template in a file', () => {
  const main = `resource "cloudflare_record" "spf" {
  zone_id = "Z"
  name    = "example.com"
  type    = "TXT"
  content = trimspace(templatefile("spf.tftpl", { host = "mail.example.net", known = true }))
}
`;
  it('is read with its variables, and shown at the call', () => {
    const files = { 'main.tf': main, 'spf.tftpl': 'v=spf1 inclde:${host} %{ if known }a:b %{ endif }-all\n' };
    expect(findingsIn(files, 'spf/')).toEqual(['main.tf:5 spf/unknown-mechanism', 'main.tf:5 spf/invalid-domain']);
  });
});

describe('a record whose name is not known, or that may not exist', () => {
  it.each(['name = var.names[count.index]', 'name = "example.com"'])('is judged on its own: %s', (name) => {
    const text = `resource "cloudflare_record" "spf" {
  count   = length(var.names)
  ${name}
  type    = "TXT"
  content = "v=spf1 mx ?all"
}
`;
    expect(findingsOf(text, 'spf/*', { host }).map(({ rule }) => rule.id)).toEqual(['spf/neutral-all']);
  });
});

describe('a resource that holds what another one holds', () => {
  it('is one finding', () => {
    const set = (label: string, value: string) => `resource "aws_route53_record" "${label}" {
  zone_id = "Z"
  name    = "example.com"
  type    = "TXT"
  records = ["${value}"]
}
`;
    const text = set('a', 'v=spf1 mx -all') + set('b', 'v=spf1 a -all');
    expect(findingsOf(text, '*', { host }).map(({ rule }) => rule.id)).toEqual(['terraform/duplicate-record-set']);
  });
});

describe('a quote in the wrong place', () => {
  it('is one finding', () => {
    const text = 'locals {\n  texts = ["v=spf1 mx -all, "v=DMARC1; p=none"]\n}\n';
    expect(findingsOf(text, '*', { host }).map(({ rule }) => rule.id)).toEqual(['terraform/syntax']);
  });
});
