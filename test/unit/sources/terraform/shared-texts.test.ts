import { expect, it } from 'vitest';
import { render } from '../../../../server/src/messages/render';
import { findingsOf } from '../../check';

it('what is wrong with a text that several records share is found once, and lists them', () => {
  const text = `
locals { spf = "v=spf1 ptr -all" }
resource "cloudflare_dns_record" "each" {
  for_each = toset(["a", "b"])
  name     = each.key
  type     = "TXT"
  content  = local.spf
}
resource "aws_route53_record" "too" {
  name    = "c"
  type    = "TXT"
  records = ["\${local.spf} "]
}
`;
  const [finding, ...others] = findingsOf(text, 'spf/no-ptr', { host: 'terraform' });
  expect(others).toEqual([]);
  expect(finding?.related.map(({ message }) => render(message, 'en'))).toEqual([
    '`cloudflare_dns_record.each["b"]` also uses this text.',
    '`aws_route53_record.too` also uses this text.',
  ]);
});
