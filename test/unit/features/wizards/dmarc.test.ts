import { expect, it } from 'vitest';
import { step, workspaceOf, written } from './wizard';

const zone = `$ORIGIN example.com.
$TTL 3600
@       IN  SOA  ns1 hostmaster 1 7200 3600 1209600 3600
        IN  MX   10 mail
        IN  TXT  "v=spf1 mx -all"
www     IN  A    192.0.2.1
`;

it('writes the record after the texts of the domain, in their columns', () => {
  const answers = { policy: ['reject'], mode: ['test'], addresses: ['dmarc@example.com'] };
  expect(written('dmarc', workspaceOf(zone), answers)).toBe(`$ORIGIN example.com.
$TTL 3600
@       IN  SOA  ns1 hostmaster 1 7200 3600 1209600 3600
        IN  MX   10 mail
        IN  TXT  "v=spf1 mx -all"
_dmarc  IN  TXT  "v=DMARC1; p=reject; t=y; rua=mailto:dmarc@example.com"
www     IN  A    192.0.2.1
`);
});

it('asks for the mode only where a policy is enforced, and takes no address as no reports', () => {
  const workspace = workspaceOf(zone);
  expect(step('dmarc', workspace)).toMatchObject({ kind: 'pick', id: 'policy', title: 'DMARC record for example.com' });
  expect(step('dmarc', workspace, { policy: ['reject'] })).toMatchObject({ kind: 'pick', id: 'mode' });
  expect(step('dmarc', workspace, { policy: ['none'] })).toMatchObject({ kind: 'input', id: 'addresses' });
  expect(step('dmarc', workspace, { policy: ['none'], addresses: [''] })).toMatchObject({
    kind: 'done',
    text: '_dmarc.example.com. TXT "v=DMARC1; p=none"',
  });
});

it.each([
  ['postmaster', 'postmaster'],
  ['a@example.com, b@', 'b@'],
  ['a@example.com; b@example.com', 'a@example.com;'],
])('does not accept %s', (typed, word) => {
  const problem = `\`${word}\` is not an email address`;
  const workspace = workspaceOf(zone);
  expect(step('dmarc', workspace, { policy: ['none'] }, { draft: [typed] })).toMatchObject({ kind: 'input', problem });
  expect(step('dmarc', workspace, { policy: ['none'], addresses: [typed] })).toMatchObject({ kind: 'input', problem });
});

it('mentions another organization, and adds its authorisation where its zone is open', () => {
  const reports = 'file:///zones/reports.example.net.zone';
  const workspace = workspaceOf({
    'file:///zones/example.com.zone': zone,
    [reports]: '$ORIGIN example.net.\n$TTL 60\n@ SOA ns1 hostmaster 1 7200 3600 1209600 3600\n@ TXT "v=spf1 -all"\n',
  });
  const answers = { policy: ['none'], addresses: ['d@example.net'] };
  expect(step('dmarc', workspace, answers)).toMatchObject({
    kind: 'pick',
    id: 'external',
    hint: 'example.net belongs to another organization: it receives reports about example.com only if it authorises them.',
    choices: [{ value: 'add', label: 'Also add the authorisation to reports.example.net.zone' }, { value: 'leave' }],
  });
  expect(written('dmarc', workspace, { ...answers, external: ['add'] }, reports)).toContain(
    'example.com._report._dmarc TXT "v=DMARC1"\n',
  );
  expect(written('dmarc', workspace, { ...answers, external: ['leave'] }, reports)).not.toContain('_report');
});

it('stops where there is a record, or no zone', () => {
  const present = workspaceOf(`${zone}_dmarc TXT "v=DMARC1; p=none"\n`);
  expect(step('dmarc', present)).toEqual({ kind: 'stop', message: '`example.com` already has a DMARC record.' });
  expect(step('dmarc', workspaceOf({}))).toMatchObject({ kind: 'stop' });
});

it('asks for the domain where several are open and none is at hand', () => {
  const soa = 'SOA ns1 hostmaster 1 7200 3600 1209600 3600';
  const workspace = workspaceOf({
    'file:///zones/a.zone': `a.example. 60 ${soa}\n`,
    'file:///zones/b.zone': `b.example. 60 ${soa}\n`,
  });
  expect(step('dmarc', workspace)).toMatchObject({
    id: 'domain',
    choices: [
      { label: 'a.example', description: 'a.zone' },
      { label: 'b.example', description: 'b.zone' },
    ],
  });
  expect(step('dmarc', workspace, { domain: ['b.example. file:///zones/b.zone'] })).toMatchObject({
    title: 'DMARC record for b.example',
  });
});
