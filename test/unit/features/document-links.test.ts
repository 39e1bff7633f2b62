import { expect, it } from 'vitest';
import { documentLinks } from '../../../server/src/features/document-links';
import { scene } from './pictures';

/** `text → target` of each link. */
function links(files: Parameters<typeof scene>[0], of?: string): string[] {
  const { workspace, uri } = scene(files);
  const at = of ?? uri;
  const text = workspace.document(at)?.getText() ?? '';
  return documentLinks(workspace, at).map(({ start, end, target }) => `${text.slice(start, end)} → ${target}`);
}

it('leads to included files that are there', () => {
  const files = {
    'file:///zones/example.com.zone': '$ORIGIN example.com.\n$INCLUDE "hosts.zone"\n$include gone.zone\n',
    'file:///zones/hosts.zone': 'a A 192.0.2.1\n',
  };
  expect(links(files)).toEqual(['hosts.zone → file:///zones/hosts.zone']);
});

it('leads from comments to standards and rules', () => {
  expect(
    links(
      '; see RFC 7208 section 5.2, RFC 1035 and rfc9989\n; zonewise-ignore spf/no-ptr no/such-rule\n@ TXT "RFC 7208"\n',
    ),
  ).toEqual([
    'RFC 7208 section 5.2 → https://www.rfc-editor.org/rfc/rfc7208.html#section-5.2',
    'RFC 1035 → https://www.rfc-editor.org/rfc/rfc1035.html',
    'rfc9989 → https://www.rfc-editor.org/rfc/rfc9989.html',
    'spf/no-ptr → https://www.rfc-editor.org/rfc/rfc7208.html#section-5.5',
  ]);
});

it('leads to the addresses of reports and images', () => {
  expect(
    links(
      '_dmarc TXT "v=DMARC1; p=none; rua=mailto:d@example.com!10m,mailto:e@example.net"\n' +
        'default._bimi TXT "v=BIMI1; l=https://example.com/logo.svg;"\n',
    ),
  ).toEqual([
    'mailto:d@example.com → mailto:d@example.com',
    'mailto:e@example.net → mailto:e@example.net',
    'https://example.com/logo.svg → https://example.com/logo.svg',
  ]);
});

it('makes nothing else a link', () => {
  const text = '; command:workbench.action.quit javascript:alert(1) file:///etc/passwd vscode://x/y http://a.example\n';
  expect(links(`${text}@ TXT "command:x mailto:"\na A 192.0.2.1\nmailto:x@example CNAME b\n`)).toEqual([]);
});

it('reads the comments and texts of Terraform', () => {
  const tf = 'file:///zones/main.tf';
  const text = `# see RFC 7489
resource "aws_route53_record" "dmarc" {
  zone_id = "Z1"
  name    = "_dmarc.example.com"
  type    = "TXT"
  records = ["v=DMARC1; p=none; rua=mailto:d@example.com"] // RFC 9989 section 4.8
}
`;
  expect(links({ [tf]: text }, tf)).toEqual([
    'RFC 7489 → https://www.rfc-editor.org/rfc/rfc7489.html',
    'mailto:d@example.com → mailto:d@example.com',
    'RFC 9989 section 4.8 → https://www.rfc-editor.org/rfc/rfc9989.html#section-4.8',
  ]);
});
