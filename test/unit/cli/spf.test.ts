import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, run } from './run';

const example = `$ORIGIN example.com.
$TTL 300
@ SOA ns hostmaster 1 3600 600 86400 60
@ MX 10 mail
mail A 192.0.2.10
@ TXT "v=spf1 mx include:_spf.example.net exp=why.%{d} -all"
why TXT "%{i} may not send for %{d}"
typo TXT "v=spf1 ipv4:192.0.2.1 -all"
many TXT "v=spf1 a:a.a a:b.b -all"
`;
const vendor = `$ORIGIN example.net.
$TTL 300
@ SOA ns hostmaster 1 3600 600 86400 60
_spf TXT "v=spf1 ip4:198.51.100.0/24 ~all"
`;

interface Report {
  readonly result: string;
  readonly explanation: string;
  readonly lookups: number;
  readonly voidLookups: number;
  readonly trace: readonly Readonly<Record<string, unknown>>[];
}

async function spf(...args: readonly string[]): Promise<{ code: number; err: string; report: Report }> {
  const folder = await folderOf({ 'example.zone': example, 'vendor.zone': vendor });
  const files = ['example.zone', 'vendor.zone'].map((file) => join(folder, file));
  const { code, out, err } = await run(folder, 'spf', ...args, '--format', 'json', ...files);
  return { code, err, report: JSON.parse(out) as Report };
}

describe('zonewise spf', () => {
  it.each([
    ['192.0.2.10', 'pass', 1],
    ['198.51.100.7', 'pass', 2],
    ['203.0.113.1', 'fail', 2],
    ['2001:db8::1', 'fail', 2],
  ])('judges %s by the files: %s', async (ip, result, lookups) => {
    const { code, err, report } = await spf('example.com', '--ip', ip);
    const expected = { code: result === 'pass' ? 0 : 1, err: '', result, lookups, voidLookups: 0 };
    expect({ code, err, ...report }).toMatchObject(expected);
  });

  it('gives the explanation of the domain', async () => {
    const { report } = await spf('EXAMPLE.com.', '--ip', '203.0.113.1', '--sender', 'a@example.com');
    expect(report.explanation).toBe('203.0.113.1 may not send for EXAMPLE.com');
  });

  it('shows each step with its cost and where it was read', async () => {
    const { report } = await spf('example.com', '--ip', '203.0.113.1');
    expect(Object.keys(report)).toEqual([
      '$schema',
      'version',
      'result',
      'explanation',
      'lookups',
      'voidLookups',
      'trace',
    ]);
    expect(
      report.trace.map(({ depth, term, record, outcome, lookups }) => [depth, term ?? record, outcome, lookups]),
    ).toEqual([
      [0, 'v=spf1 mx include:_spf.example.net exp=why.%{d} -all', undefined, undefined],
      [0, 'mx', 'no-match', 1],
      [0, 'include:_spf.example.net', 'no-match', 1],
      [1, 'v=spf1 ip4:198.51.100.0/24 ~all', undefined, undefined],
      [1, 'ip4:198.51.100.0/24', 'no-match', 0],
      [1, '~all', 'match', 0],
      [0, '-all', 'match', 0],
    ]);
    expect(report.trace[3]?.['source']).toMatch(/vendor\.zone:4$/);
  });

  it.each([
    ['typo.example.com', 'permerror'],
    ['mail.example.com', 'none'],
    ['gone.example.com', 'none'],
    ['localhost', 'none'],
  ])('is 1 for %s, whose result is %s', async (domain, result) => {
    const { code, report } = await spf(domain, '--ip', '192.0.2.10');
    expect([code, report.result]).toEqual([1, result]);
  });

  it('shows what would have to be known', async () => {
    const { code, err, report } = await spf('many.example.com', '--ip', '192.0.2.10');
    expect([code, report.result]).toEqual([3, 'unknown']);
    expect(err).toBe(
      'zonewise: the result depends on names that are unknown here: a.a; --dns live sends DNS lookups\n',
    );
  });

  it('prints the same for people', async () => {
    const folder = await folderOf({ 'example.zone': example, 'vendor.zone': vendor });
    const { code, out } = await run(folder, 'spf', 'example.com', '--ip', '203.0.113.1', folder);
    expect(code).toBe(1);
    expect(out.replaceAll(/\(.*\/(.*)\)/g, '($1)')).toBe(`\
fail  example.com for 203.0.113.1, sender postmaster@example.com, HELO example.com
"203.0.113.1 may not send for example.com"
2 of 10 lookups, 0 of 2 void

example.com  v=spf1 mx include:_spf.example.net exp=why.%{d} -all (example.zone:6)
  mx  +1  does not match
  include:_spf.example.net  +1  does not match
    _spf.example.net  v=spf1 ip4:198.51.100.0/24 ~all (vendor.zone:4)
      ip4:198.51.100.0/24  does not match
      ~all  matches
  -all  matches
`);
  });

  it.each([
    [['spf']],
    [['spf', 'example.com']],
    [['spf', 'example.com', '--ip', 'example.net']],
    [['spf', 'example.com', '--ip', '192.0.2.1', '--dns', 'sometimes']],
    [['spf', 'example.com', '--ip', '192.0.2.1', 'no-such-file.zone']],
    [['spf', 'example.com', '--ip', '192.0.2.1', '--dns-server', '127.0.0.1:99999']],
  ])('is 2 for %j', async (args) => {
    const { code, out, err } = await run('/', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^zonewise: /);
  });
});
