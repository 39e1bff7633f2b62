import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { folderOf, run } from '../unit/cli/run';
import { namedPath, type NameServer, skipReason, startNamed } from './named';
import { zoneTexts } from './zones';

if (namedPath === undefined) test.skip(skipReason);

describe.skipIf(namedPath === undefined)('zonewise spf with a name server', () => {
  let server: NameServer;

  beforeAll(async () => {
    server = await startNamed({ ...zoneTexts, 'broken.test': undefined });
  });
  afterAll(() => server.stop());

  async function spf(domain: string, ip: string, ...rest: readonly string[]) {
    const { code, out, err } = await run('/', 'spf', domain, '--ip', ip, '--format', 'json', ...rest);
    return { code, err, report: JSON.parse(out) as { result: string; lookups: number; trace: { source?: string }[] } };
  }

  it.each([
    ['sender.test', '192.0.2.2', 'pass'],
    ['sender.test', '203.0.113.1', 'fail'],
    ['loop.sender.test', '203.0.113.1', 'permerror'],
    ['twice.sender.test', '203.0.113.1', 'permerror'],
    ['over.sender.test', '203.0.113.1', 'permerror'],
    ['gone.sender.test', '203.0.113.1', 'none'],
    ['broken.test', '203.0.113.1', 'temperror'],
  ])('%s from %s: %s', async (domain, ip, result) => {
    const { code, err, report } = await spf(domain, ip, '--dns', 'live', '--dns-server', server.address);
    expect({ code, err, result: report.result }).toEqual({ code: result === 'pass' ? 0 : 1, err: '', result });
  });

  it('takes files before the server, and the server for what they do not hold', async () => {
    const text = '$TTL 60\n@ SOA ns h 1 2 3 4 5\n@ TXT "v=spf1 include:_spf.sender.test -all"\n';
    const file = join(await folderOf({ 'other.zone': text }), 'other.zone');
    const { report } = await spf(
      'other.test',
      '192.0.2.1',
      '--origin',
      'other.test',
      '--dns-server',
      server.address,
      file,
    );
    expect(report).toMatchObject({ result: 'pass', lookups: 2 });
    const sources = report.trace.flatMap(({ source }) => (source === undefined ? [] : [source.replace(/.*\//, '')]));
    expect(sources).toEqual(['other.zone:3', 'live']);
  });

  it('does not query DNS unless it is told to', async () => {
    const { code, err, report } = await spf('sender.test', '192.0.2.2');
    expect([code, report.result]).toEqual([3, 'unknown']);
    expect(err).toContain('sender.test');
  });
});

it('zonewise spf without a network reports that and gives a result', async () => {
  const { code, out, err } = await run('/', 'spf', 'a.example', '--ip', '192.0.2.1', '--dns-server', '127.0.0.1:9');
  expect(code).toBe(3);
  expect(out).toMatch(/^unknown {2}a\.example/);
  expect(err).toBe(`\
zonewise: DNS is not responding: names that are not in the files are unknown
zonewise: the result depends on names that are unknown: a.example
`);
});
