import { Ajv2020 as Ajv } from 'ajv/dist/2020';
import { execFileSync } from 'node:child_process';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runOnChanges } from '../../../server/src/cli/check/watch';
import { folderOf, run, type Outcome } from './run';

const PTR = '@ 300 TXT "v=spf1 ptr -all"\n';
const ALL = 'all 300 TXT "v=spf1 +all"\n';

/** What a check finds: `rule severity`, in order, then the exit code. */
async function found(folder: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { code, out } = await run(folder, 'check', '--format', 'unix', ...args, join(folder, 'a.zone'));
  return [...findings(out), String(code)];
}

function findings(out: string): string[] {
  return Array.from(
    out.matchAll(/: (\w+): [^\n]* \[(.*)\]$/gm),
    ([, severity, rule]) => `${rule ?? ''} ${severity ?? ''}`,
  );
}

describe('rules on the command line', () => {
  it.each([
    ['', ['spf/no-ptr warning', 'spf/pass-all error', '1']],
    ['--select spf/no-ptr', ['spf/no-ptr warning', '0']],
    ['--select dkim', ['0']],
    ['--select spf/*', ['spf/no-ptr warning', 'spf/pass-all error', '1']],
    ['--select spf/no-ptr,spf/pass-all --ignore spf/pass-all', ['spf/no-ptr warning', '0']],
    ['--ignore spf', ['0']],
    ['--severity spf/no-ptr=error --severity spf/pass-all=off', ['spf/no-ptr error', '1']],
    ['--severity spf/*=info', ['spf/no-ptr info', 'spf/pass-all info', '0']],
    ['--fail-on never', ['spf/no-ptr warning', 'spf/pass-all error', '0']],
    ['--ignore spf/pass-all --fail-on warning', ['spf/no-ptr warning', '1']],
    ['--severity spf/*=info --fail-on info', ['spf/no-ptr info', 'spf/pass-all info', '1']],
    ['--ignore spf/pass-all --max-warnings 0', ['spf/no-ptr warning', '1']],
    ['--ignore spf/pass-all --max-warnings 1', ['spf/no-ptr warning', '0']],
  ])('%s', async (line, expected) => {
    const folder = await folderOf({ 'a.zone': PTR + ALL });
    expect(await found(folder, ...line.split(' ').filter((word) => word !== ''))).toEqual(expected);
  });

  it('come before zonewise.json, of single rules too', async () => {
    const folder = await folderOf({ 'a.zone': PTR, 'zonewise.json': '{ "rules": { "spf/no-ptr": "error" } }' });
    expect(await found(folder)).toEqual(['spf/no-ptr error', '1']);
    expect(await found(folder, '--severity', 'spf/*=hint')).toEqual(['spf/no-ptr hint', '0']);
    expect(await found(folder, '--no-config')).toEqual(['spf/no-ptr warning', '0']);
  });
});

it('--print-config shows what holds for a file', async () => {
  const folder = await folderOf({ 'zones/a.zone': PTR, 'zonewise.json': '{ "rules": { "spf/no-ptr": "error" } }' });
  const { code, out } = await run(folder, 'check', '--print-config', join(folder, 'zones/a.zone'), '--ignore', 'mx');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    configuration: expect.stringMatching(/zonewise\.json$/) as string,
    rules: { 'spf/no-ptr': 'error', 'spf/pass-all': 'error', 'mx/null-mx': 'off' },
  });
});

it('--stats counts the findings of each rule', async () => {
  const folder = await folderOf({ 'a.zone': PTR + ALL + ALL.replace('all', 'b') });
  const { out } = await run(folder, 'check', '--stats', join(folder, 'a.zone'));
  expect(out.split('\n').slice(-3)).toEqual([
    expect.stringMatching(/^2 {2}spf\/pass-all {2}/),
    expect.stringMatching(/^1 {2}spf\/no-ptr {2}/),
    '',
  ]);
});

describe('--fix ask:RULE', () => {
  it('applies the fixes of that rule only, even those that need a decision', async () => {
    const folder = await folderOf({ 'a.zone': `${PTR}b 300 TXT "v=spf1 –all"\n` });
    await run(folder, 'check', '--fix', 'ask:spf/no-ptr', join(folder, 'a.zone'));
    expect(await readFile(join(folder, 'a.zone'), 'utf8')).toBe('@ 300 TXT "v=spf1 -all"\nb 300 TXT "v=spf1 –all"\n');
    await run(folder, 'check', '--fix', join(folder, 'a.zone'));
    expect(await readFile(join(folder, 'a.zone'), 'utf8')).toContain('b 300 TXT "v=spf1 -all"');
  });

  it('is shown by --diff, which writes nothing', async () => {
    const folder = await folderOf({ 'a.zone': PTR });
    const { code, out } = await run(folder, 'check', '--diff', '--fix', 'ask:spf/no-ptr', join(folder, 'a.zone'));
    expect([code, out.split('\n').filter((line) => /^[-+]@/.test(line))]).toEqual([
      1,
      ['-@ 300 TXT "v=spf1 ptr -all"', '+@ 300 TXT "v=spf1 -all"'],
    ]);
    expect(await readFile(join(folder, 'a.zone'), 'utf8')).toBe(PTR);
  });
});

describe('--baseline', () => {
  const baseline = async (content: string): Promise<{ folder: string; check: () => Promise<Outcome> }> => {
    const folder = await folderOf({ 'a.zone': content });
    const args = ['--baseline', join(folder, 'base.json'), join(folder, 'a.zone')];
    const { code } = await run(folder, 'check', '--update-baseline', ...args);
    expect(code).toBe(0);
    const schema = JSON.parse(await readFile('schemas/baseline.schema.json', 'utf8')) as object;
    const written: unknown = JSON.parse(await readFile(join(folder, 'base.json'), 'utf8'));
    expect(new Ajv().validate(schema, written)).toBe(true);
    return { folder, check: () => run(folder, 'check', '--format', 'unix', ...args) };
  };

  it('hides recorded findings, on whatever line', async () => {
    const { folder, check } = await baseline(ALL);
    await writeFile(join(folder, 'a.zone'), `; moved\n\n${ALL}`);
    const { code, out, err } = await check();
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('1 finding is recorded in');
  });

  it('does not hide the same rule at another record, or once more at the same', async () => {
    const { folder, check } = await baseline(ALL);
    await writeFile(join(folder, 'a.zone'), ALL + ALL.replace('all', 'b'));
    expect(findings((await check()).out)).toEqual(['spf/pass-all error']);
    await writeFile(join(folder, 'a.zone'), ALL + ALL.replace('300', '600'));
    expect((await check()).code).toBe(1);
  });

  it('lists the entries that no longer occur in the checked files', async () => {
    const { folder, check } = await baseline(PTR + ALL);
    await writeFile(join(folder, 'a.zone'), PTR);
    const { code, err } = await check();
    expect(code).toBe(0);
    expect(err).toContain('spf/pass-all at all TXT in a.zone no longer occurs');
    await rename(join(folder, 'a.zone'), join(folder, 'b.zone'));
    const other = await run(folder, 'check', '--baseline', join(folder, 'base.json'), join(folder, 'b.zone'));
    expect(other.err).not.toContain('no longer occurs');
  });

  it('that cannot be read is trouble, and hides nothing', async () => {
    const folder = await folderOf({ 'a.zone': ALL, 'base.json': '{"findings":[{}]}' });
    const args = (name: string) => ['--format', 'unix', '--baseline', join(folder, name), join(folder, 'a.zone')];
    for (const name of ['base.json', 'none.json']) {
      const { code, out } = await run(folder, 'check', ...args(name));
      expect([code, findings(out)]).toEqual([2, ['spf/pass-all error']]);
    }
  });
});

describe('--since', () => {
  const git = (folder: string, ...args: readonly string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
      encoding: 'utf8',
    });

  async function repository(files: Readonly<Record<string, string>>): Promise<string> {
    const folder = await folderOf(files);
    git(folder, 'init', '-q');
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', 'a');
    return folder;
  }

  it('reports what is on changed lines and in new files', async () => {
    const folder = await repository({ 'a.zone': `; a\n${ALL}${PTR}` });
    await writeFile(join(folder, 'a.zone'), `${ALL}${PTR.replace('300', '600')}${ALL.replace('all', 'new')}`);
    await writeFile(join(folder, 'b.zone'), ALL);
    const { code, out } = await run(folder, 'check', '--format', 'unix', '--since', 'HEAD', folder);
    expect(findings(out)).toEqual(['spf/no-ptr warning', 'spf/pass-all error', 'spf/pass-all error']);
    expect(out).not.toContain('a.zone:1:');
    expect(code).toBe(1);
  });

  it('reports what is missing after a change elsewhere', async () => {
    const zone = '$ORIGIN a.example.\n$TTL 300\n@ SOA ns h 1 7200 900 1209600 300\n@ NS ns\n@ NS ns2\nns A 192.0.2.1\n';
    const folder = await repository({ 'a.zone': `${zone}ns2 A 192.0.2.2\n` });
    await writeFile(join(folder, 'a.zone'), zone);
    const { out } = await run(folder, 'check', '--format', 'unix', '--since', 'HEAD', folder);
    expect(findings(out).length).toBeGreaterThan(0);
    expect(out).toContain('ns2');
  });

  it('is trouble outside a repository, and for what names no commit', async () => {
    const folder = await repository({ 'a.zone': ALL });
    const { code, err } = await run(folder, 'check', '--since', 'nosuch', folder);
    expect([code, err]).toEqual([2, 'zonewise: nosuch: no such commit in the Git repository of these files\n']);
  });
});

describe('--watch', () => {
  it('checks again after a change, until it is interrupted', async () => {
    const folder = await folderOf({ 'a.zone': PTR, 'report.json': '' });
    const end = new AbortController();
    let runs = 0;
    const code = await runOnChanges([join(folder, 'a.zone')], [join(folder, 'report.json')], end.signal, async () => {
      runs++;
      await writeFile(join(folder, 'report.json'), String(runs));
      if (runs === 1) await writeFile(join(folder, 'a.zone'), ALL);
      else setTimeout(() => end.abort(), 300);
      return runs;
    });
    expect([code, runs]).toEqual([2, 2]);
  });
});
