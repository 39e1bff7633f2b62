import { expect, it } from 'vitest';
import { defaultConfig } from '../../../../server/src/config/config';
import { createDocument } from '../../../../server/src/sources/document';
import { noFiles } from '../../../../server/src/workspace/files';
import { Workspace } from '../../../../server/src/workspace/workspace';

const RULES = [
  'bimi/needs-enforcement',
  'dmarc/external-destination',
  'dmarc/subdomain-tag',
  'dmarc/weaker-subdomain-policy',
  'domain/missing-dmarc',
];

/** What the rules that need the organizational domain find in the first of these zones, each with SOA and NS. */
function found(zones: Readonly<Record<string, string>>): readonly string[] {
  const config = { ...defaultConfig, dnsMode: 'workspace' as const };
  const workspace = new Workspace({
    files: noFiles,
    roots: ['file:///z'],
    trusted: true,
    allowOutside: false,
    config: () => config,
  });
  for (const [name, text] of Object.entries(zones)) {
    const head = `$ORIGIN ${name}.\n$TTL 1h\n@ SOA ns1.example.net. host.example.net. 1 4h 1h 2w 1h\n@ NS ns1.example.net.\n`;
    workspace.open(createDocument(`file:///z/${name}.zone`, 'dns-zone', head + text));
  }
  const findings = workspace.findings(`file:///z/${Object.keys(zones)[0] ?? ''}.zone`);
  return findings.map(({ rule }) => rule.id).filter((id) => RULES.includes(id));
}

const weak = '_dmarc TXT "v=DMARC1; p=reject; sp=none"\n';
const mail = '@ MX 10 mail\nmail A 192.0.2.1\n';
const logo = 'default._bimi TXT "v=BIMI1; l=https://example.com/logo.svg"\n';

it('leaves ancestors to the public suffix list that no file holds', () => {
  expect(found({ 'news.example.com': weak })).toEqual(['dmarc/subdomain-tag']);
  expect(found({ 'news.example.com': mail })).toEqual([]);
});

it('walks up to the record with the fewest labels, in another file', () => {
  expect(found({ 'news.example.com': weak, 'example.com': '_dmarc TXT "v=DMARC1; p=none"' })).toEqual([
    'dmarc/subdomain-tag',
  ]);
  expect(found({ 'news.example.com': mail, 'example.com': '_dmarc TXT "v=DMARC1; p=none"' })).toEqual([]);
});

it('ends the walk at the name itself where its ancestors have no record', () => {
  expect(found({ 'news.example.com': weak, 'example.com': '' })).toEqual(['dmarc/weaker-subdomain-policy']);
  expect(found({ 'news.example.com': mail, 'example.com': '' })).toEqual(['domain/missing-dmarc']);
});

it('lets psd end it', () => {
  expect(found({ 'news.example.com': weak.replace('sp=', 'psd=n; sp='), 'example.com': weak })).toEqual([
    'dmarc/weaker-subdomain-policy',
  ]);
  expect(found({ 'news.example.com': weak, 'example.com': '_dmarc TXT "v=DMARC1; p=none; psd=y"' })).toEqual([
    'dmarc/weaker-subdomain-policy',
  ]);
});

it('requires enforcement for BIMI where the walk ends', () => {
  const enforced = `${logo}_dmarc TXT "v=DMARC1; p=reject"\n`;
  expect(found({ 'example.com': `sub 3600 A 192.0.2.1\n${enforced}` })).toEqual([]);
  const above = '_dmarc TXT "v=DMARC1; p=none"';
  expect(found({ 'example.com': `${above}\ndefault._bimi.a TXT "v=BIMI1; l=https://example.com/logo.svg"` })).toEqual([
    'bimi/needs-enforcement',
  ]);
  const own = '_dmarc.a TXT "v=DMARC1; p=reject; psd=n"\n';
  expect(
    found({ 'example.com': `${above}\n${own}default._bimi.a TXT "v=BIMI1; l=https://example.com/logo.svg"` }),
  ).toEqual([]);
});

it('takes two domains for one organization where their walks end at the same record', () => {
  const reports = '_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@b.customer.co.uk"\n';
  const registry = { 'customer.co.uk': '', 'b.customer.co.uk': '', 'co.uk': '' };
  expect(found({ 'a.customer.co.uk': reports, ...registry })).toEqual([]);
  expect(found({ 'example.org': reports, ...registry })).toEqual(['dmarc/external-destination']);
});
