import { describe, expect, it } from 'vitest';
import { sourceOf, type LanguageHints } from '../../../server/src/sources/language';
import { sources } from '../../../server/src/sources/sources';

const zone = '$TTL 1h\n@ IN SOA ns hostmaster 1 1h 1h 4w 5m\n@ IN TXT "v=spf1 -all"\n';
/** The id of the language that a text is in. */
function languageOf(hints: LanguageHints): string | undefined {
  return sourceOf(sources, hints)?.languageIds[0];
}

const fragment = '@ MX 10 mail\n';

describe('by name', () => {
  it.each([
    ['a.zone', 'dns-zone'],
    ['C:\\dns\\A.ZONE', 'dns-zone'],
    ['main.tf', 'terraform'],
    ['prod.tfvars.json', 'terraform'],
    ['live/mail/terragrunt.hcl', 'terraform'],
    ['tests/spf.tftest.hcl', 'terraform'],
    ['file:///zones/packer.pkr.hcl', undefined],
    ['README.mdx', undefined],
    ['values.yaml', undefined],
    ['named.conf.local', undefined],
  ])('%s is %s, whatever it contains', (path, language) => {
    expect(languageOf({ path, text: zone, isNamed: true })).toBe(language);
  });
});

describe('by the id that an editor gives', () => {
  it.each([
    ['dns-zone', '/any/x', 'dns-zone'],
    ['bindzone', '/etc/bind/db.new', 'dns-zone'],
    ['dns', '/var/named/example', 'dns-zone'],
    ['terraform-vars', 'untitled:Untitled-1', 'terraform'],
    ['bindzone', '/a/main.tf', 'terraform'],
    ['plaintext', '/a/b', undefined],
    ['', '/a/b', undefined],
    ['typescript', '/dns/db.ts', undefined],
  ])('`%s` for %s is %s', (languageId, path, language) => {
    expect(languageOf({ path, languageId, text: '' })).toBe(language);
  });
});

describe('by content', () => {
  const markdown = `# Our zone\n\n\`\`\`\n${zone}\`\`\`\n`;

  it.each([
    ['a zone', { path: 'export.txt', text: zone }, 'dns-zone'],
    ['a zone without a name', { path: '', text: zone, languageId: 'plaintext' }, 'dns-zone'],
    ['a fragment', { path: 'mail.inc', text: fragment }, undefined],
    ['a fragment that was named', { path: 'mail.inc', text: fragment, isNamed: true }, 'dns-zone'],
    ['prose that was named', { path: 'notes', text: 'Ask the host for MX.\n', isNamed: true }, undefined],
    ['the zone of a Moldovan domain', { path: 'zones/example.md', text: zone }, 'dns-zone'],
    ['Markdown with a zone in it', { path: 'README.md', text: markdown, isNamed: true }, undefined],
    ['octets', { path: 'cache.db', text: zone.replaceAll('\n', '\0\n'), isNamed: true }, undefined],
  ])('%s', (_, hints, language) => {
    expect(languageOf(hints)).toBe(language);
  });
});
