import { expect, it } from 'vitest';
import { step, workspaceOf, written } from './wizard';

const head = `$ORIGIN example.com.
@ 3600 SOA ns1 hostmaster 1 7200 3600 1209600 3600
@ 3600 NS  ns1
`;
const all = { locks: ['mx', 'spf', 'dmarc', 'dkim'] };

it('writes all four records', () => {
  expect(written('lock-down', workspaceOf(head), all)).toBe(`${head}@ 3600 MX  0 .
@ 3600 TXT "v=spf1 -all"
_dmarc 3600 TXT "v=DMARC1; p=reject"
*._domainkey 3600 TXT "v=DKIM1; p="
`);
});

it('replaces weaker records and keeps those that suffice', () => {
  const zone = `${head}@ 60 TXT "v=spf1 mx ~all"\n_dmarc 60 TXT "v=DMARC1; p=none; rua=mailto:a@example.com"\n@ 60 MX 0 .\n`;
  const workspace = workspaceOf(zone);
  expect(step('lock-down', workspace)).toMatchObject({
    choices: [{ value: 'spf', detail: 'Replaces `v=spf1 mx ~all`' }, { value: 'dmarc' }, { value: 'dkim' }],
  });
  expect(written('lock-down', workspace, all)).toBe(`${head}@ 60 TXT "v=spf1 -all"
*._domainkey 60 TXT "v=DKIM1; p="
_dmarc 60 TXT "v=DMARC1; p=reject"
@ 60 MX 0 .
`);
});

it('refuses a domain with mail, and one that is locked', () => {
  expect(step('lock-down', workspaceOf(`${head}@ 60 MX 10 mail\n`))).toEqual({
    kind: 'stop',
    message: '`example.com` accepts mail at mail.example.com. Remove its MX records first if it handles no mail.',
  });
  const locked = written('lock-down', workspaceOf(head), all);
  expect(step('lock-down', workspaceOf(locked))).toMatchObject({ kind: 'stop' });
});
