import { createSocket } from 'node:dgram';
import { decode, encode, type Answer } from 'dns-packet';
import { expect, it } from 'vitest';
import { folderOf, run } from './run';

const many = Array.from({ length: 10 }, (_, i) => `a:h${String(i)}.b.example`).join(' ');

/** A name server that knows one SPF record; records its queries. */
async function nameServer(): Promise<{ readonly address: string; readonly asked: string[]; close(): void }> {
  const asked: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (message, { port, address }) => {
    const { id, questions = [] } = decode(message);
    const [question] = questions;
    if (question === undefined) return;
    asked.push(`${question.type} ${question.name}`);
    const answers: Answer[] =
      question.name === 'b.example' ? [{ type: 'TXT', name: 'b.example', ttl: 60, data: `v=spf1 ${many} -all` }] : [];
    socket.send(encode({ type: 'response', id: id ?? 0, flags: 0x0180, questions, answers }), port, address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return { address: `127.0.0.1:${String(socket.address().port)}`, asked, close: () => socket.close() };
}

const zone = '@ TXT "v=spf1 include:b.example -all"\n';

/** The rules that find something in the first file. */
function rulesIn(report: string): readonly string[] {
  const { files } = JSON.parse(report) as { files: { findings: { rule: string }[] }[] };
  return files[0]?.findings.map(({ rule }) => rule) ?? [];
}

it('check queries nothing unless it is told to', async () => {
  const folder = await folderOf({ 'a.example.zone': zone });
  const { out, code } = await run(folder, 'check', '--format', 'json', `${folder}/a.example.zone`);
  expect(rulesIn(out)).toEqual([]);
  expect(code).toBe(0);
});

it('check --dns live names the term that crosses the limit in what DNS answers', async () => {
  const server = await nameServer();
  const folder = await folderOf({ 'a.example.zone': zone });
  const args = ['--dns', 'live', '--dns-server', server.address, '--format', 'json'];
  const { out, code } = await run(folder, 'check', ...args, `${folder}/a.example.zone`);
  server.close();
  expect(rulesIn(out)).toContain('spf/too-many-lookups');
  expect(out).toContain('a:h9.b.example');
  expect(code).toBe(1);
  expect(server.asked[0]).toBe('TXT b.example');
});

it('check --dns workspace uses the other files', async () => {
  const other = `$ORIGIN b.example.\n@ TXT "v=spf1 ${many} -all"\n`;
  const folder = await folderOf({ 'a.example.zone': zone, 'b.example.zone': other });
  const { out } = await run(
    folder,
    'check',
    '--format',
    'json',
    `${folder}/a.example.zone`,
    `${folder}/b.example.zone`,
  );
  expect(rulesIn(out)).toContain('spf/too-many-lookups');
});

it('check --dns off reports nothing that depends on answers', async () => {
  const folder = await folderOf({ 'a.example.zone': `@ TXT "v=spf1 ${many} mx -all"\n` });
  const { out } = await run(folder, 'check', '--dns', 'off', '--format', 'json', `${folder}/a.example.zone`);
  expect(rulesIn(out)).toEqual([]);
});

it('check names the server that it does not understand', async () => {
  const folder = await folderOf({ 'a.example.zone': zone });
  const { err, code } = await run(folder, 'check', '--dns-server', 'x:y:z', `${folder}/a.example.zone`);
  expect(err).toContain('--dns-server: no such server: x:y:z');
  expect(code).toBe(2);
});
