import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, run } from './run';

const HEAD = '$ORIGIN shop.example.\n$TTL 300\n@ SOA ns host 1 3600 600 86400 60\n@ NS ns\nns A 192.0.2.1\n';
const KEY = 'MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=';

/** The rows of the report on the domain, `label: text`, without padding. */
async function rows(records: string, ...args: readonly string[]): Promise<string[]> {
  const folder = await folderOf({ 'shop.zone': HEAD + records });
  const { out } = await run(folder, 'senders', 'shop.example', join(folder, 'shop.zone'), ...args);
  return out.split('\n').flatMap((line) => {
    const match = /^ {2}(\S.*?) {2,}(.*)$/.exec(line);
    return match === null ? [] : [`${match[1] ?? ''}: ${match[2] ?? ''}`];
  });
}

describe('zonewise senders', () => {
  it('shows what a domain publishes', async () => {
    const records = [
      '@ MX 20 backup',
      '@ MX 10 mail',
      '@ TXT "v=spf1 ip4:192.0.2.7 -all"',
      `mail._domainkey TXT "v=DKIM1; k=ed25519; p=${KEY.slice(16)}"`,
      'old._domainkey TXT "v=DKIM1; p="',
      '_dmarc TXT "v=DMARC1; p=quarantine; t=y"',
      '_mta-sts TXT "v=STSv1; id=1"',
    ];
    expect((await rows(records.join('\n'))).slice(0, 7)).toEqual([
      'MX: mail.shop.example, backup.shop.example',
      expect.stringMatching(/^SPF: 0 of 10 .*-all$/),
      'DKIM: mail (Ed25519), old (revoked)',
      'DMARC: `p=quarantine`: failing mail goes to spam, testing (`t=y`)',
      'MTA-STS: published',
      'TLS-RPT: missing',
      'BIMI: missing',
    ]);
  });

  it('lists the receivers whose requirements are not met', async () => {
    const found = await rows('@ MX 10 ns\n@ TXT "v=spf1 mx -all"\n');
    expect(found).toContain('Gmail, all senders: unknown: reverse DNS');
    expect(found).toContain('Outlook.com, bulk senders: not met: DKIM, DMARC');
  });

  it.each([
    ['two SPF records', '@ TXT "v=spf1 mx -all"\n@ TXT "v=spf1 a -all"', 'SPF: 2 records; receivers accept only one'],
    [
      'an SPF record that cannot be read',
      '@ TXT "v=spf1 ipv4:192.0.2.1 -all"',
      'SPF: published, but receivers cannot use it',
    ],
    [
      'keys below an alias',
      'k1._domainkey CNAME k1.vendor.example.',
      'DKIM: unknown: the files contain only part of the zone',
    ],
    ['a policy that is no policy', '_dmarc TXT "v=DMARC1; p=maybe"', 'DMARC: published, but receivers cannot use it'],
    ['a null MX', '@ MX 0 .', 'MX: null MX: accepts no mail'],
  ])('%s', async (_name, records, expected) => {
    expect(await rows(`${records}\n`)).toContain(expected);
  });

  it('answers in Romanian', async () => {
    expect(await rows('@ MX 10 ns\n', '--language', 'ro')).toContain('DMARC: lipsește');
  });

  it('makes no assumption about what is not in the files', async () => {
    const folder = await folderOf({ 'shop.zone': HEAD });
    const { code, err } = await run(folder, 'senders', 'other.example', join(folder, 'shop.zone'));
    expect([code, err]).toEqual([2, 'zonewise: no file contains other.example\n']);
  });
});

describe('zonewise bounce', () => {
  const LOG = String.raw`2026-11-20 10:15:02 1tDabc ** a@gmail.com F=<office@shop.example> R=dnslookup T=remote_smtp H=gmail-smtp-in.l.google.com [192.0.2.9] CV=yes: SMTP error from remote mail server after pipelined end of data: 550-5.7.26 This message does not have authentication information or fails to\n550-5.7.26 pass authentication checks.`;

  it('explains a line of a log with the state of the domain', async () => {
    const folder = await folderOf({ 'main.log': LOG, 'shop.zone': `${HEAD}@ MX 10 ns\n` });
    const { code, out } = await run(folder, 'bounce', join(folder, 'main.log'), join(folder, 'shop.zone'));
    expect(code).toBe(0);
    expect(out).toContain('Gmail refused mail from `shop.example`: neither SPF nor DKIM passed (550 5.7.26).');
    expect(out).toMatch(/DKIM +missing/);
  });

  it('reports for programs', async () => {
    const folder = await folderOf({ 'main.log': LOG });
    const { out } = await run(folder, 'bounce', join(folder, 'main.log'), '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ receiver: 'gmail', requirement: 'authentication', domain: 'shop.example' });
  });

  it('requests the whole line when there is no reply', async () => {
    const folder = await folderOf({ 'main.log': 'delivered' });
    expect((await run(folder, 'bounce', join(folder, 'main.log'))).code).toBe(2);
  });
});
