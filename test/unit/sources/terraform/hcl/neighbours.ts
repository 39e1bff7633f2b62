import type { Span } from '../../../../../server/src/text/span';
import { parseHcl } from '../../../../../server/src/sources/terraform/hcl/parse';

/** Four resources of four providers, surrounding the place where the user is typing. */
export const ABOVE = `resource "aws_route53_record" "spf" {
  zone_id = aws_route53_zone.main.zone_id
  name    = "example.com"
  type    = "TXT"
  records = ["v=spf1 include:_spf.example.net -all"]
}

resource "google_dns_record_set" "dmarc" {
  name    = "_dmarc.example.com."
  type    = "TXT"
  rrdatas = ["\\"v=DMARC1; p=reject\\""]
}

`;

export const BELOW = `
resource "cloudflare_dns_record" "dkim" {
  name    = "s1._domainkey"
  type    = "TXT"
  content = <<-EOT
    v=DKIM1; p=
  EOT
}

# the last one
resource "azurerm_dns_txt_record" "report" {
  name = "example.net._report._dmarc"
  record {
    value = "v=DMARC1;"
  }
}
`;

const WHOLE = neighboursOf(ABOVE + BELOW, 0);

/** How many of the four resources are read from `ABOVE + typed + BELOW` exactly as they are without it. */
export function keptNeighbours(typed: string): number {
  const found = neighboursOf(ABOVE + typed + BELOW, typed.length);
  return WHOLE.filter((neighbour) => found.includes(neighbour)).length;
}

/** Each top-level block as one line: its labels, and the place of every label, argument and nested block in it. */
function neighboursOf(text: string, typedLength: number): string[] {
  const place = ({ start, end }: Span) => {
    const shift = start < ABOVE.length ? 0 : typedLength;
    return `${start - shift}-${end - shift}`;
  };
  return parseHcl(text).body.blocks.map((block) =>
    [
      ...block.labels.map((label) => `${label.text} ${place(label)}`),
      ...[block.body, ...block.body.blocks.map((nested) => nested.body)].flatMap((body) =>
        body.attributes.map(({ name, nameSpan, value }) => `${name} ${place(nameSpan)} ${value.kind} ${place(value)}`),
      ),
    ].join(', '),
  );
}
