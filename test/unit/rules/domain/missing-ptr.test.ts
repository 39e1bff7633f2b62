import { expect, it } from 'vitest';
import { defaultConfig } from '../../../../server/src/config/config';
import { render } from '../../../../server/src/messages/render';
import { createDocument } from '../../../../server/src/sources/document';
import { noFiles } from '../../../../server/src/workspace/files';
import { Workspace } from '../../../../server/src/workspace/workspace';

const head = (name: string) =>
  `$ORIGIN ${name}.\n$TTL 1h\n@ SOA ns1.example.net. host.example.net. 1 4h 1h 2w 1h\n@ NS ns1.example.net.\n`;

/** What is found in the zone `example.com` beside these reverse zones. */
function found(zone: string, reverse: Readonly<Record<string, string>>): readonly string[] {
  const config = { ...defaultConfig, dnsMode: 'workspace' as const };
  const workspace = new Workspace({
    files: noFiles,
    roots: ['file:///z'],
    trusted: true,
    allowOutside: false,
    config: () => config,
  });
  workspace.open(createDocument('file:///z/example.com.zone', 'dns-zone', head('example.com') + zone));
  for (const [name, text] of Object.entries(reverse)) {
    workspace.open(createDocument(`file:///z/${name}.zone`, 'dns-zone', head(name) + text));
  }
  return workspace
    .findings('file:///z/example.com.zone')
    .filter(({ rule }) => rule.id === 'domain/missing-ptr')
    .map(({ message }) => render(message, 'en'));
}

const spf = '@ TXT "v=spf1 ip4:192.0.2.1 ip4:198.51.100.0/24 -all"\n';
const ARPA = '2.0.192.in-addr.arpa';

it('finds an address without a PTR record in a reverse zone of the workspace', () => {
  expect(found(spf, { [ARPA]: '2 PTR mail.example.com.\n' })).toEqual([
    '192.0.2.1 has no PTR record at `1.2.0.192.in-addr.arpa`: large receivers reject mail from it.',
  ]);
});

it('finds a name that does not lead back', () => {
  const reverse = { [ARPA]: '1 PTR mail.example.com.\n' };
  expect(found(`${spf}mail A 192.0.2.9\n`, reverse)).toEqual([
    'The PTR record of 192.0.2.1 names `mail.example.com`, which does not have this address: large receivers reject mail from it.',
  ]);
  expect(found(spf, reverse)).toHaveLength(1);
  expect(found(`${spf}mail A 192.0.2.1\n`, reverse)).toEqual([]);
});

it('makes no assumption about other reverse zones, names elsewhere, and zones that are not whole', () => {
  expect(found(spf, {})).toEqual([]);
  expect(found(spf, { '3.0.192.in-addr.arpa': '' })).toEqual([]);
  expect(found(spf, { [ARPA]: '1 PTR mail.example.net.\n' })).toEqual([]);
  expect(found(spf, { [ARPA]: '$GENERATE 1-9 $ PTR h$.example.com.\n' })).toEqual([]);
  expect(found(spf, { [ARPA]: '{{ more }}\n' })).toEqual([]);
});

it('reads IPv6 addresses', () => {
  const v6 = '@ TXT "v=spf1 ip6:2001:db8::1 -all"\n';
  expect(found(v6, { '8.b.d.0.1.0.0.2.ip6.arpa': '' })).toHaveLength(1);
});

it('looks at the addresses that the zone has for `a` and `mx`, each once', () => {
  const records = '@ MX 10 mail\nmail A 192.0.2.4\n@ A 192.0.2.3\nweb A 192.0.2.5\n';
  const pointers = { [ARPA]: '3 PTR example.com.\n' };
  const missing = (last: string) =>
    `192.0.2.${last} has no PTR record at \`${last}.2.0.192.in-addr.arpa\`: large receivers reject mail from it.`;
  expect(found(`${records}@ TXT "v=spf1 a mx a:web.example.com ip4:192.0.2.4 -all"\n`, pointers)).toEqual([
    missing('4'),
    missing('5'),
  ]);
  expect(
    found(`${records}@ TXT "v=spf1 -a:web.example.com a:%{i}.example.com mx/24 a:other.example.net ~all"\n`, pointers),
  ).toEqual([]);
});
