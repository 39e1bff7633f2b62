import { describe, expect, test } from 'vitest';
import { pulling, startSession, type SessionOptions } from './session';

const head = '$ORIGIN example.org.\n$TTL 300\n@ SOA ns.example.net. h 1 2 3 4 5\n@ NS ns.example.net.\n';
const uri = 'file:///zones/a.zone';
const passAll = `${head}@ TXT "v=spf1 +all"\n`;
const ptr = `${head}@ TXT "v=spf1 ptr -all"\n`;

async function agentOver(files: Readonly<Record<string, string>>, options?: SessionOptions) {
  const session = await startSession(pulling, files, options);
  const call = async (name: string, input: unknown) => {
    const reply = await session.client.sendRequest<string | null>('zonewise/agentTool', { name, input });
    return reply === null ? null : (JSON.parse(reply) as Readonly<Record<string, unknown>>);
  };
  const found = async (...paths: string[]) => {
    const { data } = (await call('zonewise_check', { paths, severity: 'error' })) ?? {};
    return (data as { at: string; rule: string }[]).map(({ at, rule }) => `${at} ${rule}`);
  };
  return { ...session, call, found };
}

describe('a language model in the editor', () => {
  test('finds files by relative and absolute paths, folders and globs', async () => {
    const { found } = await agentOver({ [uri]: passAll, 'file:///zones/a%40b.txt': 'a note' });
    const finding = ['a.zone:5:15 spf/pass-all'];
    expect(await found('a.zone')).toEqual(finding);
    expect(await found('/zones/a.zone')).toEqual(finding);
    expect(await found('/zones', '.', 'a.zone')).toEqual(finding);
    expect(await found('*.zone')).toEqual(finding);
  });

  test('reads files as they are in the editor', async () => {
    const agent = await agentOver({ [uri]: ptr, 'file:///zones/b.zone': `${head}$INCLUDE a.zone\n` });
    expect(await agent.found('.')).toEqual([]);
    await agent.open(uri, passAll);
    expect(await agent.found('a.zone')).toEqual(['a.zone:5:15 spf/pass-all']);
  });

  test('never leaves the folders', async () => {
    const { call } = await agentOver({ 'file:///other/a.zone': passAll, [uri]: ptr });
    for (const path of ['../other/a.zone', '/other/a.zone', '/zones/../other/a.zone', '/zones/../other/*.zone']) {
      expect(await call('zonewise_check', { paths: [path] })).toMatchObject({ files: 0, notFound: [path] });
    }
  });

  test('previews fixes, and writes nothing', async () => {
    const { call } = await agentOver({ [uri]: passAll });
    const preview = await call('zonewise_fix', { path: 'a.zone', rule: 'spf/pass-all' });
    expect(preview?.['data']).toContain('-@ TXT "v=spf1 +all"\n+@ TXT "v=spf1 ~all"');
    expect(await call('zonewise_check', { paths: ['a.zone'] })).toMatchObject({ files: 1 });
  });

  test('gets pages of rules, and messages in the language of the editor', async () => {
    const { call } = await agentOver({ [uri]: passAll }, { locale: 'ro' });
    expect(await call('zonewise_explain', { rule: 'spf/pass-all' })).toMatchObject({ data: '# spf/pass-all\n' });
    expect(JSON.stringify(await call('zonewise_check', { paths: ['a.zone'] }))).toContain('autorizează');
  });

  test.each([[undefined], [null], ['text'], [[]], [{ paths: 1 }], [{ paths: [{}] }]])('may write %j', async (input) => {
    const { call } = await agentOver({ [uri]: passAll });
    expect(await call('zonewise_check', input)).toHaveProperty('problem');
    expect(await call('zonewise_delete', input)).toBeNull();
  });
});
