import { describe, expect, test } from 'vitest';
import { compareZones, type CompareOptions } from '../../../../server/src/features/compare/compare';
import type { MailRecord } from '../../../../server/src/features/compare/mail-records';
import { displayName } from '../../../../server/src/records/name';
import { createDocument } from '../../../../server/src/sources/document';
import { workspaceWith } from './workspace';

const HEAD = '$ORIGIN shop.example.\n$TTL 300\n@ SOA ns host 1 3600 600 86400 60\n';
const KEY = 'MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=';

/** The differences of two zone files, one a line: kind, purpose, name, and the data of both sides. */
function differences(a: string, b: string, options: CompareOptions = {}): string[] {
  return compared({ 'file:///a.zone': HEAD + a }, { 'file:///b.zone': HEAD + b }, options);
}

type Texts = Readonly<Record<string, string>>;

function compared(a: Texts, b: Texts, options: CompareOptions = {}): string[] {
  const open = (texts: Texts) => {
    const id = (uri: string) => (uri.endsWith('.tf') ? 'terraform' : 'dns-zone');
    return workspaceWith(...Object.entries(texts).map(([uri, text]) => createDocument(uri, id(uri), text))).zones();
  };
  const data = (records: readonly MailRecord[]) => records.map(({ data, type }) => `${type} ${data}`).join(', ');
  return compareZones(open(a), open(b), options).flatMap((domain) =>
    domain.differences.map(({ kind, purpose, name, a: left, b: right }) => {
      return `${kind} ${purpose} ${displayName(name)}: ${data(left)} | ${data(right)}`;
    }),
  );
}

describe('does not count as different', () => {
  test.each([
    ['how strings are split', 'k._domainkey TXT "v=DKIM1; p=" "AA" "BB"', 'k._domainkey TXT "v=DKIM1; p=AABB"'],
    ['escapes', '@ TXT "v=spf1 \\037{i} -all"', '@ TXT "v=spf1 %{i} -all"'],
    ['escaped semicolons', '_dmarc TXT "v=DMARC1\\; p=none"', '_dmarc TXT "v=DMARC1; p=none"'],
    ['the star of Route 53', '\\052 MX 10 mail', '* MX 10 mail'],
    ['the case of names', '@ MX 10 Mail.Shop.Example.', '@ MX 10 mail'],
    ['the case of terms', '@ TXT "v=spf1 MX include:Vendor.Test -ALL"', '@ TXT "v=spf1 mx include:vendor.test -all"'],
    ['final dots in terms', '@ TXT "v=spf1 include:vendor.test. -all"', '@ TXT "v=spf1 include:vendor.test -all"'],
    ['defaults of terms', '@ TXT "v=spf1 +ip4:192.0.2.1/32 -all"', '@ TXT "v=spf1 ip4:192.0.2.1 -all"'],
    ['spellings of addresses', '@ TXT "v=spf1 ip6:2001:DB8:0::1 -all"', '@ TXT "v=spf1 ip6:2001:db8::1 -all"'],
    ['the order of tags', '_dmarc TXT "v=DMARC1; p=none; sp=reject"', '_dmarc TXT "v=DMARC1;sp=reject;p=none;"'],
    ['default tags', `k._domainkey TXT "v=DKIM1; k=rsa; p=AA"`, 'k._domainkey TXT "p=AA"'],
    ['spaces in a key', 'k._domainkey TXT "v=DKIM1; p=AA BB"', 'k._domainkey TXT "v=DKIM1; p=AABB"'],
    ['a record twice', '@ MX 10 mail\n@ MX 10 mail', '@ MX 10 mail'],
    ['the TTL', '@ 60 MX 10 mail', '@ 3600 MX 10 mail'],
    ['what is not for mail', 'www A 192.0.2.1\n@ TXT "verify=1"\n@ NS a.test.', '@ NS b.test.'],
    [
      'an alias that was flattened',
      '@ MX 10 mail\nmail CNAME host\nhost A 192.0.2.1',
      '@ MX 10 mail\nmail A 192.0.2.1',
    ],
    [
      'an alias of a key inside the zone',
      `a._domainkey CNAME b._domainkey\nb._domainkey TXT "v=DKIM1; k=ed25519; p=${KEY}"`,
      `a._domainkey TXT "v=DKIM1; k=ed25519; p=${KEY}"\nb._domainkey TXT "v=DKIM1; k=ed25519; p=${KEY}"`,
    ],
  ])('%s', (_name, a, b) => {
    expect(differences(a, b)).toEqual([]);
    expect(differences(b, a)).toEqual([]);
  });
});

describe('is different', () => {
  test.each([
    [
      'a lost key',
      'k._domainkey TXT "v=DKIM1; p=AA"',
      '',
      'missing dkim k._domainkey.shop.example: TXT "v=DKIM1; p=AA" | ',
    ],
    ['a new policy', '', '_dmarc TXT "v=DMARC1; p=none"', 'added dmarc _dmarc.shop.example:  | TXT "v=DMARC1; p=none"'],
    [
      'a lost octet of a key',
      'k._domainkey TXT "v=DKIM1; p=AABB"',
      'k._domainkey TXT "v=DKIM1; p=AAbb"',
      'changed dkim k._domainkey.shop.example: TXT "v=DKIM1; p=AABB" | TXT "v=DKIM1; p=AAbb"',
    ],
    [
      'a preference',
      '@ MX 10 mail',
      '@ MX 20 mail',
      'changed mx shop.example: MX 10 mail.shop.example. | MX 20 mail.shop.example.',
    ],
    [
      'the order of mail servers',
      '@ MX 10 a.test.\n@ MX 20 b.test.',
      '@ MX 20 a.test.\n@ MX 10 b.test.',
      'reordered mx shop.example: MX 10 a.test., MX 20 b.test. | MX 20 a.test., MX 10 b.test.',
    ],
    [
      'the order of terms',
      '@ TXT "v=spf1 -mx a -all"',
      '@ TXT "v=spf1 a -mx -all"',
      'reordered spf shop.example: TXT "v=spf1 -mx a -all" | TXT "v=spf1 a -mx -all"',
    ],
    [
      'a record that receivers cannot read',
      '_dmarc TXT "v=DMARC1; p=none"',
      '_dmarc TXT "v=DMARC1 p=none"',
      'changed dmarc _dmarc.shop.example: TXT "v=DMARC1; p=none" | TXT "v=DMARC1 p=none"',
    ],
    [
      'the address of a mail host',
      '@ MX 10 mail\nmail A 192.0.2.1',
      '@ MX 10 mail\nmail A 192.0.2.2',
      'changed host mail.shop.example: A 192.0.2.1 | A 192.0.2.2',
    ],
  ])('%s', (_name, a, b, expected) => {
    expect(differences(a, b)).toEqual([expected]);
  });

  test('the TTL, on request', () => {
    expect(differences('@ 60 MX 10 mail', '@ 90 MX 10 mail', { comparesTtl: true })).toEqual([
      'ttl mx shop.example: MX 10 mail.shop.example. | MX 10 mail.shop.example.',
    ]);
  });
});

test('what cannot be known is not a difference that is certain', () => {
  expect(differences('k._domainkey CNAME k.vendor.test.', 'k._domainkey TXT "v=DKIM1; p=AA"')).toEqual([
    'unverified dkim k._domainkey.shop.example: CNAME k.vendor.test. | TXT "v=DKIM1; p=AA"',
  ]);
});

test('a zone and Terraform', () => {
  const terraform = `
resource "aws_route53_zone" "main" { name = "shop.example" }
resource "aws_route53_record" "key" {
  zone_id = aws_route53_zone.main.zone_id
  name    = "k._domainkey"
  type    = "TXT"
  records = ["v=DKIM1; p=AA\\"\\"BB"]
}
resource "aws_route53_record" "policy" {
  zone_id = aws_route53_zone.main.zone_id
  name    = "_dmarc.shop.example"
  type    = "TXT"
  records = ["v=DMARC1; p=\${var.policy}"]
}
`;
  const zone = `${HEAD}k._domainkey TXT "v=DKIM1; p=AABB"\n_dmarc TXT "v=DMARC1; p=none"\n@ MX 10 mail\n`;
  expect(compared({ 'file:///a.zone': zone }, { 'file:///b/main.tf': terraform })).toEqual([
    'missing mx shop.example: MX 10 mail.shop.example. | ',
    'unverified dmarc _dmarc.shop.example: TXT "v=DMARC1; p=none" | TXT "v=DMARC1; p=…"',
  ]);
});

test('a file that does not name its zone', () => {
  const relative = '$TTL 300\n@ MX 10 mail\n_dmarc TXT "v=DMARC1; p=none"\n';
  expect(compared({ 'file:///a.zone': HEAD + relative }, { 'file:///b': relative })).toEqual([]);
});
