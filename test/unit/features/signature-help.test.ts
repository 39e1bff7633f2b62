import { expect, it } from 'vitest';
import { signatureAt } from '../../../server/src/features/signature-help';
import { scene } from './pictures';

/** The fields of the record at the cursor, with the current one in brackets. */
function signature(files: Parameters<typeof scene>[0]): string | undefined {
  const { workspace, uri, offset } = scene(files);
  const found = signatureAt(workspace, uri, offset, 'en');
  const field = found?.fields[found.active];
  if (found === undefined || field === undefined) return undefined;
  const { label } = found;
  return `${label.slice(0, field.start)}[${label.slice(field.start, field.end)}]${label.slice(field.end)}`;
}

it.each([
  ['@ MX |', 'MX [preference] exchange'],
  ['@ MX 10 |', 'MX preference [exchange]'],
  ['@ MX 1|0 mail', 'MX [preference] exchange'],
  ['_sip._tcp 300 IN SRV 1 2 |', 'SRV priority weight [port] target'],
  ['@ SOA ns host (\n 1 ; serial\n |', 'SOA primary server mailbox serial [refresh] retry expire minimum'],
  ['@ CAA 0 is|sue "x"', 'CAA flags [tag] value'],
  ['a TXT "a" "b" |', 'TXT [text…]'],
  ['a HTTPS 1 . alpn=h2 |', 'HTTPS priority target [[parameters…]]'],
])('%s: %s', (text, expected) => {
  expect(signature(text)).toBe(expected);
});

it.each([['@ MX 10 mail |'], ['@ |'], ['; @ MX |'], ['@ TYPE999 |'], ['$TTL |']])('nothing at %s', (text) => {
  expect(signature(text)).toBeUndefined();
});

it('names the field of a value in Terraform', () => {
  expect(
    signature({
      'file:///zones/main.tf':
        'resource "aws_route53_record" "mx" {\n  zone_id = "Z1"\n  name = "example.com"\n  type = "MX"\n  records = ["10 ma|il.example.com"]\n}\n',
    }),
  ).toBe('MX preference [exchange]');
});
