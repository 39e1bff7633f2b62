import { expect, it } from 'vitest';
import { step, workspaceOf, written } from './wizard';

const head = `$ORIGIN example.com.
@ 3600 SOA ns1 hostmaster 1 7200 3600 1209600 3600
`;

it('proposes the provider that takes the mail, and counts while choosing', () => {
  const workspace = workspaceOf(`${head}@ 3600 MX 1 aspmx.l.google.com.\n`);
  const first = step('spf', workspace);
  expect(first).toMatchObject({ kind: 'pick', id: 'senders', many: true });
  const picked = first.kind === 'pick' ? first.choices.filter((choice) => choice.picked) : [];
  expect(picked.map(({ value }) => value)).toEqual(['include:_spf.google.com']);
  const draft = ['mx', 'include:mailgun.org'];
  expect(step('spf', workspace, {}, { draft })).toMatchObject({
    hint: 'Who sends mail for the domain? 6 of 10 DNS lookups used',
  });
});

it('writes a new record', () => {
  const workspace = workspaceOf(`${head}@ 3600 MX 1 mail\n`);
  const answers = { senders: ['mx', 'include:spf.brevo.com'], networks: ['192.0.2.7, 2001:db8::/48'], all: ['~all'] };
  expect(written('spf', workspace, answers)).toBe(
    `${head}@ 3600 MX 1 mail\n@ 3600 TXT "v=spf1 mx include:spf.brevo.com ip4:192.0.2.7 ip6:2001:db8::/48 ~all"\n`,
  );
});

it('adds senders to the record that exists, before what ends it', () => {
  const workspace = workspaceOf(`${head}@ 3600 TXT "v=spf1 mx -all"\n`);
  const first = step('spf', workspace);
  expect(first).toMatchObject({ title: 'Senders for the SPF record of example.com' });
  expect(JSON.stringify(first)).not.toContain('"value":"mx"');
  const answers = { senders: ['include:spf.brevo.com'], networks: [''] };
  expect(written('spf', workspace, answers)).toBe(`${head}@ 3600 TXT "v=spf1 mx include:spf.brevo.com -all"\n`);
});

it('does not go beyond ten lookups', () => {
  const senders = ['include:mailgun.org', 'include:zoho.com', 'mx'];
  expect(step('spf', workspaceOf(head), { senders })).toMatchObject({
    id: 'senders',
    hint: '11 DNS lookups exceed the limit of 10: receivers would reject the record. Choose fewer.',
  });
});

it.each(['192.0.2.256', 'mail.example.com', '192.0.2.0/33'])('does not accept %s as a network', (word) => {
  const problem = `\`${word}\` is not an IP address or network`;
  expect(step('spf', workspaceOf(head), { senders: [] }, { draft: [word] })).toMatchObject({ id: 'networks', problem });
});

it('leaves broken records to their own fixes', () => {
  const broken = { kind: 'stop', message: 'The SPF records of `example.com` have errors. Fix these first.' };
  expect(step('spf', workspaceOf(`${head}@ 60 TXT "v=spf1 mxx -all"\n`))).toEqual(broken);
  expect(step('spf', workspaceOf(`${head}@ 60 TXT "v=spf1 mx -all"\n@ 60 TXT "v=spf1 a -all"\n`))).toEqual(broken);
});
