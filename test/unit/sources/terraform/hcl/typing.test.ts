import { expect, test } from 'vitest';
import { keptNeighbours } from './neighbours';

const ROUTE53 = `resource "aws_route53_record" "dkim" {
  zone_id = "\${var.zone}"
  name    = "s1._domainkey.\${var.domain}"
  type    = "TXT"
  records = [
    "v=DKIM1; k=rsa; p=MIIBIjANBgkq\\"\\"hkiG9w0BAQEFAAOCAQ8A", # two strings
  ]
}
`;

const GOOGLE = `resource "google_dns_record_set" "spf" {
  name    = "example.com."
  rrdatas = [chomp(<<EOT
"v=spf1 include:\${var.sender} " "-all"
EOT
  )]
}
`;

/** With the closing mark that a heredoc further down has too. */
const SAME_MARK = GOOGLE.replace('<<EOT', '<<-EOT');

const MODULE = `module "mail" {
  source = "./mail"
  records = {
    spf = { name = "@", values = ["v=spf1 -all"] }
    dmarc = {
      name   = "_dmarc"
      values = [for p in ["none"] : format("v=DMARC1; p=%s", p)] /* one */
    }
  }
}
`;

test.each([
  ['a Route 53 record', ROUTE53],
  ['a Google record in a heredoc', GOOGLE],
  ['a heredoc with a mark that is used below', SAME_MARK],
  ['a module with nested objects', MODULE],
])('typing %s loses none of the resources around it, at any keystroke', (_, block) => {
  const lost = [];
  for (let length = 0; length <= block.length; length++) {
    const typed = block.slice(0, length);
    if (keptNeighbours(typed) < 4) lost.push(typed);
  }
  expect(lost).toEqual([]);
});

test('deleting it again from its front loses none either', () => {
  const lost = [];
  for (let start = 0; start <= ROUTE53.length; start++) {
    const left = ROUTE53.slice(start);
    if (keptNeighbours(left) < 4) lost.push(left);
  }
  expect(lost).toEqual([]);
});
