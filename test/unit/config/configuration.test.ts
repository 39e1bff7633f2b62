import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { matchesName } from '../../../server/src/config/globs';
import { folderOf, run } from '../cli/run';

const HEAD = '$TTL 300\n@ SOA ns h 1 7200 900 1209600 300\n@ NS ns\n@ NS ns.b.example.\nns A 192.0.2.1\n';
const ALL = 'TXT "v=spf1 +all"\n';

/** Findings of a check of a folder: `path rule severity`. */
async function found(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<readonly string[]> {
  const folder = await folderOf(files);
  const { out } = await run(folder, 'check', '--format', 'unix', '--select', 'spf,config,mx,txt', ...args, folder);
  return Array.from(
    out.replaceAll(`${folder}/`, '').matchAll(/^([^:]+):\d+:\d+: (\w+): .*\[(.*)\]$/gm),
    ([, path, severity, rule]) => `${path ?? ''} ${rule ?? ''} ${severity ?? ''}`,
  );
}

const config = (value: object) => ({ 'zonewise.json': JSON.stringify(value) });
const off = { 'spf/pass-all': 'off' };

describe('overrides', () => {
  const zones = {
    'a.zone': `$ORIGIN a.example.\n${HEAD}x ${ALL}y ${ALL}`,
    'old/b.zone': `$ORIGIN b.example.\n${HEAD}x ${ALL}`,
  };

  it.each([
    ['nothing', {}, ['a.zone', 'a.zone', 'old/b.zone']],
    ['files', { files: ['old/**'] }, ['a.zone', 'a.zone']],
    ['zones', { zones: ['a.example'] }, ['old/b.zone']],
    ['zones by a pattern', { zones: ['*.example'] }, []],
    ['zones that are not theirs', { zones: ['*.a.example'] }, ['a.zone', 'a.zone', 'old/b.zone']],
    ['owners', { owners: ['x.*'] }, ['a.zone']],
    ['owners in a file', { owners: ['x.*'], files: ['a.zone'] }, ['a.zone', 'old/b.zone']],
    ['targets, which no TXT record has', { targets: ['*'] }, ['a.zone', 'a.zone', 'old/b.zone']],
  ])('select by %s', async (name, selectors, left) => {
    const overrides = name === 'nothing' ? [] : [{ ...selectors, rules: off }];
    expect(await found({ ...zones, ...config({ overrides }) })).toEqual(
      left.map((path) => `${path} spf/pass-all error`),
    );
  });

  it('select by the target of a record', async () => {
    const zone = `$ORIGIN a.example.\n${HEAD}a MX 10 gone\nb MX 10 lost\n`;
    const rule = 'zone/target-without-address';
    const overrides = [{ targets: ['gone.*'], rules: { [rule]: 'hint' } }];
    expect(await found({ 'a.zone': zone, ...config({ overrides }) }, '--select', rule)).toEqual([
      `a.zone ${rule} hint`,
      `a.zone ${rule} warning`,
    ]);
  });

  it('of several the last one counts, and the command line before all', async () => {
    const overrides = [
      { rules: { 'spf/*': 'hint' } },
      { files: ['old/**'], rules: { 'spf/*': 'off', 'spf/pass-all': 'warning' } },
    ];
    const files = { ...zones, ...config({ rules: { 'spf/pass-all': 'info' }, overrides }) };
    expect(await found(files)).toEqual([
      'a.zone spf/pass-all hint',
      'a.zone spf/pass-all hint',
      'old/b.zone spf/pass-all warning',
    ]);
    expect(await found(files, '--severity', 'spf/pass-all=error', '--ignore', 'mx')).toEqual([
      'a.zone spf/pass-all error',
      'a.zone spf/pass-all error',
      'old/b.zone spf/pass-all error',
    ]);
  });
});

describe('names in patterns', () => {
  it.each([
    ['*.sendgrid.net', 'mx.sendgrid.net', true],
    ['*.sendgrid.net', 'a.b.SendGrid.net.', true],
    ['*.sendgrid.net', 'sendgrid.net', false],
    ['*.sendgrid.net', 'mx.sendgrid.net.evil.example', false],
    ['mail.example.com.', 'mail.example.com', true],
    ['m*l*.example.com', 'mail-1.example.com', true],
    ['a*a', 'a', false],
    ['*', '.', true],
  ])('%s and %s: %s', (pattern, name, expected) => {
    expect(matchesName([pattern], name)).toBe(expected);
  });
});

describe('exclude', () => {
  it('leaves files out, wherever they are named', async () => {
    const files = { 'a.zone': `x ${ALL}`, 'old/b.zone': `x ${ALL}`, ...config({ exclude: ['old/**'] }) };
    expect(await found(files)).toEqual(['a.zone spf/pass-all error']);
    const folder = await folderOf(files);
    expect(await run(folder, 'check', '--format', 'unix', join(folder, 'old/b.zone'))).toMatchObject({
      code: 0,
      out: '',
    });
  });
});

describe('requireReason', () => {
  const zone = [
    `a ${ALL.trimEnd()} ; zonewise-ignore spf/pass-all`,
    `b ${ALL.trimEnd()} ; zonewise-ignore spf/pass-all:`,
    `c ${ALL.trimEnd()} ; zonewise-ignore spf/pass-all: a honeypot`,
    '',
  ].join('\n');

  it('lets comments without a reason have no effect, and reports them', async () => {
    expect(await found({ 'a.zone': zone })).toEqual([]);
    expect((await found({ 'a.zone': zone, ...config({ requireReason: true }) })).toSorted()).toEqual([
      'a.zone config/unused-ignore hint',
      'a.zone config/unused-ignore hint',
      'a.zone spf/pass-all error',
      'a.zone spf/pass-all error',
    ]);
  });
});

describe('extends', () => {
  const zone = { 'zones/a.zone': `x ${ALL}` };
  const inZones = (value: object) => ({ 'zones/zonewise.json': JSON.stringify(value) });

  it('takes what the other file has, under what the own one has', async () => {
    const base = { 'base.json': JSON.stringify({ rules: off, overrides: [{ rules: off }] }) };
    expect(await found({ ...zone, ...base, ...inZones({ extends: '../base.json' }) })).toEqual([]);
    const own = { extends: ['../base.json'], overrides: [{ rules: { 'spf/pass-all': 'hint' } }] };
    expect(await found({ ...zone, ...base, ...inZones(own) })).toEqual(['zones/a.zone spf/pass-all hint']);
  });

  it('has patterns relative to the file that holds them', async () => {
    const base = { 'base.json': JSON.stringify({ exclude: ['zones/a.zone'] }) };
    expect(await found({ ...zone, ...base, ...inZones({ extends: '../base.json' }) })).toEqual([]);
  });

  it.each([
    ['a missing file', { extends: '../none.json' }, {}],
    ['a file outside of the folder', { extends: '../../../etc/passwd' }, {}],
    ['itself', { extends: './zonewise.json' }, {}],
    ['a loop', { extends: '../b.json' }, { 'b.json': '{ "extends": "zones/zonewise.json" }' }],
    ['a file with errors', { extends: '../b.json' }, { 'b.json': '{ "rules": [] }' }],
    ['another kind of value', { extends: 7 }, {}],
    ['an address', { extends: 'https://config.example/a.json' }, {}],
  ])('reports %s', async (_name, own, others) => {
    expect(await found({ ...zone, ...others, ...inZones(own) })).toEqual([
      'zones/a.zone spf/pass-all error',
      'zones/zonewise.json config/invalid error',
    ]);
  });
});

describe('what is reported in a zonewise.json', () => {
  it.each([
    [{ overrides: {} }],
    [{ overrides: [{ rules: { 'spf/no-prt': 'off' } }] }],
    [{ overrides: [{ rulez: {} }] }],
    [{ overrides: [{ files: 'a', rules: {} }] }],
    [{ exclude: 'a' }],
    [{ requireReason: 'yes' }],
  ])('%j', async (value) => {
    expect(await found({ 'a.zone': '', ...config(value) })).toContain('zonewise.json config/invalid error');
  });
});

describe('ignore files', () => {
  const files = {
    'a.zone': `x ${ALL}`,
    'build/b.zone': `x ${ALL}`,
    'keep/c.zone': `x ${ALL}`,
    'keep/d.zone': `x ${ALL}`,
    '.git/HEAD': 'ref: refs/heads/main\n',
  };
  const paths = async (given: Readonly<Record<string, string>>, ...named: readonly string[]) => {
    const folder = await folderOf(given);
    const { out } = await run(folder, 'check', '--format', 'unix', ...named.map((name) => join(folder, name)));
    return Array.from(out.replaceAll(`${folder}/`, '').matchAll(/^([^:]+):.*pass-all/gm), ([, path]) => path);
  };

  it('of Git and of our own leave files out of a search, deeper ones last', async () => {
    const rules = { '.gitignore': 'build/\nkeep/*\n', 'keep/.gitignore': '!c.zone\n', '.zonewiseignore': '/a.zone\n' };
    expect(await paths({ ...files, ...rules }, '.')).toEqual(['keep/c.zone']);
    expect(await paths({ ...files, ...rules }, '**/*.zone')).toEqual(['keep/c.zone']);
  });

  it('do not stop what is named', async () => {
    const rules = { '.gitignore': 'build/\na.zone\n' };
    expect(await paths({ ...files, ...rules }, 'a.zone', 'build')).toEqual(['a.zone', 'build/b.zone']);
  });
});
