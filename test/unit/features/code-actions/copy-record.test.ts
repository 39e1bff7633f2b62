import { generateKeyPairSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { codeActions } from '../../../../server/src/features/code-actions/code-actions';
import { render } from '../../../../server/src/messages/render';
import { applyEdits } from '../../../../server/src/text/apply-edits';
import { workspaceOf } from '../wizards/wizard';

const spki = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .publicKey.export({ format: 'der', type: 'spki' })
  .toString('base64');
const key = `v=DKIM1; k=rsa; p=${spki}`;
const strings = `"${key.slice(0, 255)}" "${key.slice(255)}"`;
const NEW = 'file:///zones/example.com.txt';
const OLD = 'file:///zones/old/example.com.db';

/** As Cloudflare exports it: absolute names. */
const exported = `example.com 3600 IN SOA a.ns.example. dns.example. 1 7200 3600 1209600 3600
example.com. 1 IN MX 10 mail.example.com.
example.com. 1 IN TXT "v=spf1 mx -all"
mail.example.com. 1 IN A 192.0.2.1
`;

/** As a panel writes it. */
const old = `$TTL 14400
example.com. 86400 IN SOA ns1.host.example. root.host.example. 7 3600 1800 1209600 86400
example.com. 14400 IN MX 0 example.com.
default._domainkey 14400 IN TXT ( "${key.slice(0, 200)}"
  "${key.slice(200)}" )
_dmarc 14400 IN TXT "v=DMARC1; p=quarantine"
`;

/** The titles of the copies that are offered for a rule's finding, and the text after the first of them. */
function copies(rule: string, texts: Readonly<Record<string, string>>, uri = NEW) {
  const workspace = workspaceOf(texts);
  const text = workspace.document(uri)?.getText() ?? '';
  const span = { start: 0, end: text.length };
  const actions = codeActions(workspace, uri, span, (kind) => kind === 'quickfix').filter(({ title, finding }) => {
    return finding?.rule.id === rule && title.id === 'code-actions/copy-record';
  });
  const after = applyEdits(text, actions[0]?.edits.get(uri) ?? []);
  return { titles: actions.map(({ title }) => render(title, 'en')), after };
}

it('copies a key from the file of the former provider', () => {
  expect(copies('domain/missing-dkim', { [NEW]: exported, [OLD]: old })).toEqual({
    titles: ['Copy `default._domainkey` from example.com.db'],
    after: exported.replace('\nmail', `\ndefault._domainkey.example.com. 1 IN TXT ${strings}\nmail`),
  });
});

it('copies a policy', () => {
  const { titles, after } = copies('domain/missing-dmarc', { [NEW]: exported, [OLD]: old });
  expect(titles).toEqual(['Copy `_dmarc` from example.com.db']);
  expect(after).toContain('_dmarc.example.com. 1 IN TXT "v=DMARC1; p=quarantine"\n');
});

it('copies from Terraform', () => {
  const terraform = `resource "cloudflare_record" "spf" {
  zone_id = cloudflare_zone.main.id
  name    = "example.com"
  type    = "TXT"
  content = "v=spf1 mx include:spf.brevo.com -all"
}
resource "cloudflare_zone" "main" {
  zone = "example.com"
}
`;
  const without = exported.replace(/.*v=spf1.*\n/, '');
  const { titles, after } = copies('domain/missing-spf', { [NEW]: without, 'file:///zones/dns/main.tf': terraform });
  expect(titles).toEqual(['Copy `example.com` from main.tf']);
  expect(after).toContain('example.com. 1 IN TXT "v=spf1 mx include:spf.brevo.com -all"\n');
});

it('copies the whole key over a truncated one of the same selector', () => {
  const cut = `${exported}default._domainkey.example.com. 1 IN TXT "${key.slice(0, 255)}"\n`;
  const { titles, after } = copies('dkim/truncated-key', { [NEW]: cut, [OLD]: old });
  expect(titles).toEqual(['Copy `default._domainkey` from example.com.db']);
  expect(after).toBe(`${exported}default._domainkey.example.com. 1 IN TXT ${strings}\n`);
});

it.each([
  ['another domain', old.replaceAll('example.com', 'example.net')],
  ['a truncated key', old.replace(key.slice(200), '')],
  ['a revoked key', old.replace(/\( "v=DKIM1[^)]*\)/, '"v=DKIM1; p="')],
])('offers nothing from %s', (_, text) => {
  expect(copies('domain/missing-dkim', { [NEW]: exported, [OLD]: text }).titles).toEqual([]);
});

it('offers the same record of several files once', () => {
  const texts = { [NEW]: exported, [OLD]: old, 'file:///zones/older/example.com.db': old };
  expect(copies('domain/missing-dkim', texts).titles).toHaveLength(1);
});
