import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf, run } from './run';

const head = (name: string) =>
  `$ORIGIN ${name}.\n$TTL 1h\n@ SOA ns1.example.net. host.example.net. 1 4h 1h 2w 1h\n@ NS ns1.example.net.\n`;

async function dmarc(domain: string, zone: string, ...options: readonly string[]) {
  const folder = await folderOf({ 'a.zone': zone });
  const { code, out } = await run(folder, 'dmarc', domain, join(folder, 'a.zone'), '--dns', 'workspace', ...options);
  return { code, out };
}

it('prints both ways with their steps', async () => {
  const zone = `${head('example.com')}_dmarc TXT "v=DMARC1; p=reject; sp=quarantine"\nnews A 192.0.2.1\n`;
  const { code, out } = await dmarc('news.example.com', zone);
  expect(code).toBe(0);
  expect(out.replace(/\([^()]*a\.zone(:\d+)?\)/g, '(FILE$1)')).toBe(`RFC 9989: tree walk
  _dmarc.news.example.com  has no DMARC record (FILE)
  _dmarc.example.com  v=DMARC1; p=reject; sp=quarantine (FILE:5)
  _dmarc.com  unknown here; above the registered domain, so assumed to have no record
  organizational domain: example.com
  applies: _dmarc.example.com, \`sp=quarantine\`

RFC 7489: public suffix list
  _dmarc.news.example.com  has no DMARC record (FILE)
  _dmarc.example.com  v=DMARC1; p=reject; sp=quarantine (FILE:5)
  organizational domain: example.com
  applies: _dmarc.example.com, \`sp=quarantine\`

Both lead to the same result.
`);
});

it('shows where the two differ', async () => {
  const zone = `${head('example.com')}_dmarc.mail TXT "v=DMARC1; p=reject; psd=n"\n_dmarc TXT "v=DMARC1; p=none"\na.mail A 192.0.2.1\n`;
  const { out } = await dmarc('a.mail.example.com', zone, '--format', 'json');
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    domain: 'a.mail.example.com',
    treeWalk: {
      organizationalDomain: 'mail.example.com',
      governing: { name: '_dmarc.mail.example.com', tag: 'p', policy: 'reject' },
    },
    publicSuffixList: {
      organizationalDomain: 'example.com',
      governing: { name: '_dmarc.example.com', tag: 'p', policy: 'none' },
    },
    differ: true,
  });
});

it('applies `np` to names that do not exist, and discards several records at one name', async () => {
  const policy = '_dmarc TXT "v=DMARC1; p=none; sp=quarantine; np=reject"\n';
  expect((await dmarc('gone.example.com', head('example.com') + policy)).out).toContain('`np=reject`');
  const several = `${policy}_dmarc.news TXT "v=DMARC1; p=none"\n_dmarc.news TXT "v=DMARC1; p=reject"\nnews A 192.0.2.1\n`;
  const { out } = await dmarc('news.example.com', head('example.com') + several);
  expect(out).toContain('has several DMARC records');
  expect(out).toContain('`sp=quarantine`');
});

it('ends with 1 without a record, 3 where it is unknown, 2 for what is not a name', async () => {
  expect((await dmarc('example.com', head('example.com'))).code).toBe(1);
  expect((await dmarc('example.org', head('example.com'))).code).toBe(3);
  expect((await dmarc('a..b', head('example.com'))).code).toBe(2);
});
