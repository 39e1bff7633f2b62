import { describe, expect, test } from 'vitest';
import { compareZones } from '../../../../server/src/features/compare/compare';
import { copyEdits } from '../../../../server/src/features/compare/copy-over';
import { sideTexts } from '../../../../server/src/features/compare/side-texts';
import { createDocument } from '../../../../server/src/sources/document';
import { applyEdits, editsByDocument } from '../../../../server/src/text/apply-edits';
import { workspaceWith } from './workspace';

const HEAD = '$ORIGIN shop.example.\n$TTL 300\n@ SOA ns host 1 3600 600 86400 60\n';

function open(text: string, uri: string) {
  return workspaceWith(createDocument(uri, uri.endsWith('.tf') ? 'terraform' : 'dns-zone', text)).zones();
}

/** Side B after every difference that can be copied there, one after the other; and what could not be copied. */
function copied(a: string, b: string, uri = 'file:///b.zone'): { text: string; left: string[] } {
  let text = b;
  for (let round = 0; round < 20; round++) {
    const compared = compareZones(open(a, 'file:///a.zone'), open(text, uri));
    const all = compared.flatMap((comparison) => comparison.differences.map((each) => ({ comparison, each })));
    const edits = all.flatMap(({ comparison, each }) => {
      const found = copyEdits(comparison, each, 'b');
      return found === undefined || found.length === 0 ? [] : [found];
    })[0];
    if (edits === undefined) return { text, left: all.map(({ each }) => `${each.kind} ${each.purpose}`) };
    text = applyEdits(text, editsByDocument(edits).get(uri) ?? []);
  }
  return { text, left: ['does not end'] };
}

describe('a record is copied', () => {
  test.each([
    [
      'after the other keys',
      `${HEAD}mail._domainkey TXT "v=DKIM1; p=AA"\n`,
      `${HEAD}@      MX  10 mail\nx._domainkey TXT "v=DKIM1; p="\nwww    A   192.0.2.1\n`,
      `${HEAD}@      MX  10 mail\nx._domainkey TXT "v=DKIM1; p="\nmail._domainkey TXT "v=DKIM1; p=AA"\nwww    A   192.0.2.1\n`,
    ],
    [
      'over one with other data, whose layout stays',
      `${HEAD}_dmarc TXT "v=DMARC1; p=reject"\n@ MX 10 mail\n`,
      `${HEAD}_dmarc  60 IN  TXT ( "v=DMARC1; "\n "p=none" ) ; policy\n@ MX 20 mail ; ours\n`,
      `${HEAD}_dmarc  60 IN  TXT ( "v=DMARC1; p=reject"\n "" ) ; policy\n@ MX 10 mail.shop.example. ; ours\n`,
    ],
    [
      'in the order of the other side',
      `${HEAD}@ MX 10 a.test.\n@ MX 20 b.test.\n`,
      `${HEAD}@ MX 20 a.test.\n@ MX 10 b.test.\n`,
      `${HEAD}@ MX 10 a.test.\n@ MX 20 b.test.\n`,
    ],
  ])('%s', (_name, a, b, expected) => {
    const { text, left } = copied(a, b);
    expect(left.filter((each) => !each.startsWith('added'))).toEqual([]);
    expect(text.replace(/p=reject"\s+""/, 'p=reject"\n ""')).toBe(expected);
  });

  test('into Terraform: as a value, and as a resource', () => {
    const b = `resource "aws_route53_zone" "main" { name = "shop.example" }
resource "aws_route53_record" "policy" {
  zone_id = aws_route53_zone.main.zone_id
  name    = "_dmarc"
  type    = "TXT"
  ttl     = 300
  records = ["v=DMARC1; p=none"]
}
`;
    const { text, left } = copied(
      `${HEAD}_dmarc TXT "v=DMARC1; p=reject"\n@ MX 10 mail\n@ MX 20 b.test.\n`,
      b,
      'file:///b.tf',
    );
    expect(text).toBe(`${b.replace('p=none', 'p=reject')}
resource "aws_route53_record" "mx" {
  zone_id = aws_route53_zone.main.zone_id
  name    = "shop.example"
  type    = "MX"
  ttl     = 300
  records = ["10 mail.shop.example.", "20 b.test."]
}
`);
    expect(left).toEqual([]);
  });

  test('over the arguments of a resource in Terraform', () => {
    const b = `resource "cloudflare_record" "mx" {
  zone_id  = cloudflare_zone.main.id
  name     = "@"
  type     = "MX"
  priority = 20
  content  = "old.shop.example"
}
resource "cloudflare_zone" "main" {
  zone = "shop.example"
}
`;
    const { text, left } = copied(`${HEAD}@ MX 10 mail\n`, b, 'file:///b.tf');
    expect(text).toBe(b.replace('20', '10').replace('old', 'mail'));
    expect(left).toEqual([]);
  });
});

test.each([
  ['beside an alias', 'k._domainkey TXT "v=DKIM1; p=AA"\n', 'k._domainkey CNAME k.vendor.test.\n'],
  ['below a delegation', 'k._domainkey TXT "v=DKIM1; p=AA"\n', '_domainkey NS ns.vendor.test.\n'],
  ['beside several of its kind', '@ TXT "v=spf1 mx -all"\n', '@ TXT "v=spf1 a -all"\n@ TXT "v=spf1 ptr -all"\n'],
  ['into an open quote', '@ MX 10 mail\n', '@ MX 20 "mail\n'],
])('no record is written %s', (_name, a, b) => {
  expect(copied(HEAD + a, HEAD + b).text).toBe(HEAD + b);
});

test('both sides are shown in the same way where they do not differ', () => {
  const a = `${HEAD}_dmarc TXT "v=DMARC1; p=none; sp=none"\n@ MX 10 mail\n`;
  const b = `${HEAD}@ MX 10 Mail.Shop.Example.\n@ TXT "v=spf1 -all"\n_dmarc TXT "v=DMARC1;sp=none;p=none"\n`;
  const { a: left, b: right } = sideTexts(compareZones(open(a, 'file:///a.zone'), open(b, 'file:///b.zone')));
  expect(left).toBe(`; shop.example
shop.example. MX 10 mail.shop.example.
_dmarc.shop.example. TXT "v=DMARC1; p=none; sp=none"
`);
  expect(right).toBe(`; shop.example
shop.example. MX 10 mail.shop.example.
shop.example. TXT "v=spf1 -all"
_dmarc.shop.example. TXT "v=DMARC1; p=none; sp=none"
`);
});
