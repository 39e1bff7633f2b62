import { expect, it } from 'vitest';
import { spfLenses } from '../../../server/src/features/code-lens';
import type { Language } from '../../../server/src/messages/language';
import { URI, workspaceWith } from './spf';

const SOA = '$ORIGIN example.com.\n@ SOA ns hostmaster 1 3600 600 86400 60\n';

function titles(text: string, language: Language = 'en', others: Readonly<Record<string, string>> = {}) {
  return spfLenses(workspaceWith(text, others), URI, language).map(({ title }) => title);
}

it('shows what a record costs, how long it is, which senders it allows and how it ends', () => {
  const zone = `${SOA}
@ MX 10 mail
mail A 192.0.2.25
one TXT "v=spf1 ip4:198.51.100.0/24 a:gone.example.com -all"
@ TXT "v=spf1 mx include:one.example.com ip4:203.0.113.0/24 ip4:10.0.0.0/22 ip4:192.0.2.25 ~all"`;
  expect(titles(zone)).toEqual([
    'SPF: 1 of 10 lookups, 1 of 2 void, 50 octets, 256 IPv4 addresses, ends -all',
    'SPF: 3 of 10 lookups, 1 of 2 void, 88 octets, 1,537 IPv4 addresses, ends ~all',
  ]);
  expect(titles(zone, 'ro')[1]).toBe(
    'SPF: 3 din 10 interogări, 1 din 2 fără rezultat, 88 de octeți, 1.537 de adrese IPv4, se termină cu ~all',
  );
});

it.each([
  ['v=spf1 include:unknown.test -all', 'at least 1 of 10 lookups, 0 of 2 void, 32 octets'],
  ['v=spf1 include:_spf.google.com ~all', '1 of 10 lookups, 0 of 2 void, 35 octets'],
  ['v=spf1 -all', '0 of 10 lookups, 0 of 2 void, 11 octets, 0 IPv4 addresses, ends -all'],
  ['v=spf1 ip4:192.0.2.1', '0 of 10 lookups, 0 of 2 void, 20 octets, 1 IPv4 address, ends without all'],
  ['v=spf1 redirect=_spf.test', 'at least 1 of 10 lookups, 0 of 2 void, 25 octets, ends redirect=_spf.test'],
  ['v=spf1 include:a.test +all', 'at least 1 of 10 lookups, 0 of 2 void, 26 octets, 4,294,967,296 IPv4 addresses'],
  ['v=spf1 +all', '0 of 10 lookups, 0 of 2 void, 11 octets, 4,294,967,296 IPv4 addresses, ends +all'],
])('%s: %s', (record, expected) => {
  expect(titles(`$ORIGIN example.com.\n@ TXT "${record}"`)[0]).toContain(`SPF: ${expected}`);
});

it('promises nothing about text that is filled in elsewhere', () => {
  const [title] = titles('$ORIGIN example.com.\n@ TXT "v=spf1 {{ spf_extra }}"');
  expect(title).toBe('SPF: at least 0 of 10 lookups, 0 of 2 void, at least 7 octets');
});

it('reports that a record is invalid instead of counting', () => {
  expect(titles('$ORIGIN example.com.\n@ TXT "v=spf1 mx inclued:a.test -all"')[0]).toBe(
    'SPF: invalid record, receivers return permerror, 29 octets',
  );
});

it('is above records only, at their first line', () => {
  const zone =
    '$ORIGIN example.com.\n@ TXT "google-site-verification=x"\n@ TXT (\n  "v=spf1 "\n  "-all" )\n@ SPF "v=spf1 -all"\n';
  expect(spfLenses(workspaceWith(zone), URI, 'en').map(({ offset }) => offset)).toEqual([zone.indexOf('@ TXT (')]);
});

it('is above texts in Terraform, and above a text for many records once', () => {
  const tf = 'file:///zones/main.tf';
  const text = `resource "aws_route53_record" "spf" {
  for_each = toset(["a.example", "b.example"])
  zone_id = "Z1"
  name    = each.value
  type    = "TXT"
  ttl     = 300
  records = ["v=spf1 include:_spf.google.com -all"]
}
`;
  const lenses = spfLenses(workspaceWith('', { [tf]: text }), tf, 'en');
  expect(lenses.map(({ offset }) => text.slice(offset, offset + 7))).toEqual(['v=spf1 ']);
  expect(lenses[0]?.title).toMatch(/^SPF: 1 of 10 lookups, /);
});
