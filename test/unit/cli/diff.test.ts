import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, run } from './run';

const HEAD = '$ORIGIN shop.example.\n$TTL 300\n@ SOA ns host 1 3600 600 86400 60\n';
const OLD = `${HEAD}@ MX 10 mail\nk._domainkey TXT "v=DKIM1; p=AA"\n_dmarc TXT "v=DMARC1; p=none"\n`;
const NEW = `${HEAD}@ MX 10 mail\n_dmarc TXT "v=DMARC1; p=reject"\n`;

async function diff(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const folder = await folderOf(files);
  return run(folder, 'diff', ...args.map((arg) => (arg in files ? join(folder, arg) : arg)));
}

describe('zonewise diff', () => {
  it('shows what was lost, with its place', async () => {
    const { code, out } = await diff({ 'old.zone': OLD, 'new.zone': NEW }, 'old.zone', 'new.zone');
    expect(code).toBe(1);
    expect(out.replaceAll(/\S*\/(?=\w+\.zone)/g, '')).toBe(`shop.example: 2 differences

DKIM k._domainkey.shop.example: missing in new.zone
  - TXT "v=DKIM1; p=AA"  old.zone:5

DMARC _dmarc.shop.example: changed
  - TXT "v=DMARC1; p=none"  old.zone:6
  + TXT "v=DMARC1; p=reject"  new.zone:5
`);
  });

  it('exits with 0 if nothing differs', async () => {
    const { code, out } = await diff({ 'old.zone': OLD, 'new.zone': OLD }, 'old.zone', 'new.zone', '--language', 'ro');
    expect([code, out]).toEqual([0, 'shop.example: înregistrările de e-mail sunt identice.\n']);
  });

  it('reports for programs', async () => {
    const { out } = await diff({ 'a.zone': OLD, 'b.zone': NEW }, 'a.zone', 'b.zone', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      domains: [
        {
          domain: 'shop.example',
          differences: [
            { kind: 'missing', purpose: 'dkim', a: [{ type: 'TXT', line: 5, column: 1, ttl: 300 }], b: [] },
            { kind: 'changed', purpose: 'dmarc', b: [{ data: '"v=DMARC1; p=reject"', line: 5 }] },
          ],
        },
      ],
    });
  });

  it('compares a file with its version in Git', async () => {
    const folder = await folderOf({ 'zones/shop.zone': NEW });
    const git = (...args: readonly string[]) => {
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.test', ...args], { cwd: folder, stdio: 'pipe' });
    };
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'zone');
    const { code, out } = await run(folder, 'diff', 'HEAD:zones/shop.zone', join(folder, 'zones/shop.zone'));
    expect([code, out]).toEqual([0, 'shop.example: the mail records are the same.\n']);
    const missing = await run(folder, 'diff', 'HEAD:zones/none.zone', join(folder, 'zones/shop.zone'));
    expect([missing.code, missing.err]).toEqual([
      2,
      'zonewise: HEAD:zones/none.zone: not found in this Git repository.\n',
    ]);
  });

  it.each([
    ['files of different domains', ['a.zone', 'b.zone'], 'contains shop.example, but'],
    ['DNS without permission', ['dns:shop.example', 'a.zone'], 'dns:shop.example needs `--dns live`.'],
    ['one file', ['a.zone'], 'B is missing; see `zonewise diff --help`'],
  ])('does not compare %s', async (_name, args, trouble) => {
    const { code, out, err } = await diff({ 'a.zone': OLD, 'b.zone': NEW.replace('shop.', 'other.') }, ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(trouble);
  });
});
