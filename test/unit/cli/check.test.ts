import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, run } from './run';

const good = '$ORIGIN example.org.\n@ TXT "v=spf1 -all"\n';
const dash = '$ORIGIN example.org.\n@ TXT "v=spf1 –all"\n';

interface Found {
  rule: string;
  severity: string;
  fixes: { title: string }[];
}

interface Report {
  version: number;
  files: { path: string; findings: Found[] }[];
}

function report(out: string): Report {
  return JSON.parse(out) as Report;
}

describe('exit codes', () => {
  it('is 0 without errors, 1 with one', async () => {
    const folder = await folderOf({ 'good.zone': good, 'bad.zone': dash });
    expect(await run(folder, 'check', join(folder, 'good.zone'))).toMatchObject({ code: 0, err: '' });
    expect(await run(folder, 'check', join(folder, 'bad.zone'))).toMatchObject({ code: 1, err: '' });
  });

  it('is 2 for a file that is not there, after the others were checked', async () => {
    const folder = await folderOf({ 'bad.zone': dash });
    const outcome = await run(
      folder,
      'check',
      join(folder, 'missing.zone'),
      join(folder, 'bad.zone'),
      '--format',
      'json',
    );
    expect(outcome.code).toBe(2);
    expect(outcome.err).toContain('missing.zone: no such file or folder');
    expect(report(outcome.out).files.map(({ findings }) => findings.length)).toEqual([1]);
  });

  it.each([
    [['check']],
    [['check', '--format', 'xml', 'x']],
    [['check', '--nonsense', 'x']],
    [['conquer']],
    [['explain', 'spf/no-prt']],
  ])('is 2 for %j', async (args) => {
    const outcome = await run('/', ...args);
    expect(outcome.code).toBe(2);
    expect(outcome.err).toMatch(/^zonewise: /);
  });
});

describe('the JSON report', () => {
  it('lists every file with its path as given, with lines and columns from 1 and offsets from 0', async () => {
    const folder = await folderOf({ 'good.zone': good, 'bad.zone': dash });
    const paths = [join(folder, 'good.zone'), join(folder, 'bad.zone')];
    const { out } = await run(folder, 'check', '--format', 'json', ...paths);
    expect(report(out)).toMatchObject({
      version: 1,
      files: [
        { path: paths[0], findings: [] },
        {
          path: paths[1],
          findings: [
            {
              rule: 'txt/typographic-character',
              severity: 'error',
              references: ['RFC 7208 section 3.1', 'RFC 6376 section 3.2'],
              start: { line: 2, column: 15, offset: 35 },
              end: { line: 2, column: 16, offset: 36 },
              related: [],
              fixes: [{ title: 'Replace with `-`', safe: true, edits: [{ path: paths[1], text: '-' }] }],
            },
          ],
        },
      ],
    });
  });
});

describe('what is checked', () => {
  it('finds zone files in a folder by name and by their first lines, and nothing else', async () => {
    const folder = await folderOf({
      'a.zone': good,
      'export.txt': ';;\n;; Domain:     example.org.\n;; Exported:   2026-11-24 00:00:00\n;;\n' + good,
      'transfer.txt': '\n; <<>> DiG 9.18.24 <<>> example.org AXFR\n' + good,
      'notes.txt': 'v=spf1 is how SPF begins\n',
      'db.ts': 'export const db = 1;\n',
      'named.conf': 'zone "example.org" { type master; file "a.zone"; };\n',
      'node_modules/x/b.zone': good,
      'db.sqlite': Buffer.from('SQLite format 3\0\0\0'),
    });
    const { out } = await run(folder, 'check', folder, '--format', 'json');
    expect(report(out).files.map(({ path }) => path.slice(folder.length + 1))).toEqual([
      'a.zone',
      'export.txt',
      'transfer.txt',
    ]);
  });

  it('leaves a named file that is not a DNS file as it is, with a note', async () => {
    const readme = '# How we check\n\n    $ORIGIN example.org.\n    @ TXT "v=spf1 –all"\n';
    const folder = await folderOf({ 'README.md': readme, 'a.zone': good });
    const path = join(folder, 'README.md');
    const lenient = await run(folder, 'check', '--fix', path, join(folder, 'a.zone'));
    expect(lenient).toMatchObject({ code: 0, err: `zonewise: ${path}: not a DNS file, skipped\n` });
    expect((await run(folder, 'check', '--strict', path)).code).toBe(2);
    expect(await readFile(path, 'utf8')).toBe(readme);
  });

  it('reads a named file as a zone where its name, its origin or a web page in its place suggests one', async () => {
    const files = {
      'short.db': '@ EID\n',
      'page.txt': '<!doctype html>\n<p>Not found</p>\n',
      notes: 'to do\n',
      'data.db': Buffer.from('SQLite format 3\0\0\0'),
      'dump.db': 'CREATE TABLE hosts (a INT);\nINSERT INTO hosts VALUES (1);\n',
      'prod.hosts': '[web]\nweb1.example.com ansible_host=192.0.2.1\n',
      'part.hosts': 'www.example.com A 192.0.2.1\nmail.example.com MX10 mail\n',
    };
    const folder = await folderOf(files);
    const rules = async (...args: readonly string[]) => {
      const paths = args.map((arg) => (arg in files ? join(folder, arg) : arg));
      const { out } = await run(folder, 'check', '--format', 'json', ...paths);
      return report(out).files.map(({ findings }) => findings.map(({ rule }) => rule));
    };
    expect(await rules('short.db')).toEqual([['zone/invalid-rdata', 'zone/obsolete-type']]);
    expect(await rules('page.txt')).toEqual([['zone/syntax']]);
    expect(await rules('notes', 'data.db', 'dump.db', 'prod.hosts')).toEqual([]);
    expect(await rules('part.hosts')).toEqual([['zone/unknown-type']]);
    expect(await rules('--origin', 'example.com', 'notes')).toEqual([['zone/unknown-type']]);
    expect(await rules(folder)).toEqual([]);
  });

  it('reads HCL of Terragrunt and of Terraform tests as HCL', async () => {
    const folder = await folderOf({
      'terragrunt.hcl': 'inputs = {\n  spf = "v=spf1 –all"\n}\n',
      'a.tftest.hcl': 'run "spf" {\n  command = plan\n}\n',
    });
    const { out } = await run(folder, 'check', '--format', 'json', folder);
    const found = report(out).files.map(({ path, findings }) => [
      path.slice(folder.length + 1),
      findings.map(({ rule }) => rule),
    ]);
    expect(found).toEqual([
      ['a.tftest.hcl', []],
      ['terragrunt.hcl', ['txt/typographic-character']],
    ]);
  });

  it('is trouble if a folder or a pattern has no DNS file', async () => {
    const folder = await folderOf({ 'notes.txt': 'nothing here\n' });
    expect((await run(folder, 'check', folder)).code).toBe(2);
    expect((await run(folder, 'check', join(folder, '*.zone'))).code).toBe(2);
  });

  it('follows $INCLUDE inside the folder only', async () => {
    const folder = await folderOf({
      'zones/a.zone': '$INCLUDE mail.inc\n$INCLUDE ../../outside.inc\n',
      'zones/mail.inc': dash,
    });
    const { code, out } = await run(join(folder, 'zones'), 'check', '--format', 'json', join(folder, 'zones/a.zone'));
    expect(report(out).files.map(({ path, findings }) => [path.split('/').at(-1), findings.length])).toEqual([
      ['a.zone', 0],
      ['mail.inc', 1],
    ]);
    expect(code).toBe(1);
  });
});

describe('--fix', () => {
  it('writes what is safe and reports what is left', async () => {
    const folder = await folderOf({ 'bad.zone': dash });
    const path = join(folder, 'bad.zone');
    expect((await run(folder, 'check', '--fix', path)).code).toBe(0);
    expect(await readFile(path, 'utf8')).toBe(dash.replace('–', '-'));
  });

  it('loses no octet of a file that is not UTF-8', async () => {
    const folder = await folderOf({ 'old.zone': Buffer.from('; Z\xfcrich\n@ TXT " v=spf1 -all"\n', 'latin1') });
    const path = join(folder, 'old.zone');
    await run(folder, 'check', '--fix', path);
    expect((await readFile(path)).toString('latin1')).toBe('; Z\xfcrich\n@ TXT "v=spf1 -all"\n');
  });
});

it('reads and writes UTF-16 as PowerShell does', async () => {
  const folder = await folderOf({ 'a.zone': Buffer.from(`\uFEFF${dash}`, 'utf16le') });
  const path = join(folder, 'a.zone');
  expect((await run(folder, 'check', '--fix', path)).code).toBe(0);
  expect((await readFile(path)).toString('utf16le')).toBe(`\uFEFF${dash.replace('–', '-')}`);
});

describe('zonewise.json', () => {
  it('is read from the working folder or where --config points', async () => {
    const folder = await folderOf({
      'bad.zone': dash,
      'zonewise.json': '{ "rules": { "txt/typographic-character": "off" } }',
      'other.json': '{ "rules": { "txt/typographic-character": "hint" } }',
    });
    const path = join(folder, 'bad.zone');
    expect((await run(folder, 'check', path)).code).toBe(0);
    const hint = await run(folder, 'check', '--config', join(folder, 'other.json'), '--format', 'json', path);
    expect(hint.out).toContain('"severity":"hint"');
  });

  it('is that of each file, nearest folder first, in its language', async () => {
    const folder = await folderOf({
      'a.zone': dash,
      'sub/b.zone': dash,
      'zonewise.json': '{ "rules": { "txt/*": "hint" } }',
      'sub/zonewise.json': '{ "language": "ro" }',
    });
    const { out } = await run(folder, 'check', '--format', 'json', folder);
    const found = report(out).files.map(({ findings }) =>
      findings.map(({ severity, fixes }) => [severity, fixes[0]?.title]),
    );
    expect(found).toEqual([[['hint', 'Replace with `-`']], [['error', 'Înlocuiește cu `-`']]]);
    const english = await run(folder, 'check', '--language', 'en', join(folder, 'sub'));
    expect(english.out).toContain('Replace with `-`');
  });

  it('includes files that are checked although they are not named, and never written', async () => {
    const folder = await folderOf({
      'a.zone': good,
      'parts/mail': dash,
      'parts/x.json': dash,
      'zonewise.json': '{ "include": ["parts/*"] }',
    });
    const { code, out } = await run(folder, 'check', '--fix', '--format', 'json', join(folder, 'a.zone'));
    expect(report(out).files.map(({ path, findings }) => [path, findings.length])).toEqual([
      [join(folder, 'a.zone'), 0],
      ['parts/mail', 1],
    ]);
    expect(code).toBe(1);
    expect(await readFile(join(folder, 'parts/mail'), 'utf8')).toBe(dash);
  });

  it('is reported where it is wrong', async () => {
    const folder = await folderOf({
      'a.zone': good,
      'zonewise.json': '{\n "rules": { "spf/no-prt": "off", "caa/*": "off" } }',
    });
    const { code, out } = await run(folder, 'check', join(folder, 'a.zone'));
    expect(code).toBe(1);
    expect(out).toContain('zonewise.json:2:13 error config/invalid\n  `spf/no-prt` is not a rule');
    expect(out).toContain('1 error,');
  });
});

it('has Romanian messages', async () => {
  const folder = await folderOf({ 'a.zone': '@ TXT v=spf1 -all\n' });
  const { out } = await run(folder, 'check', '--language', 'ro', join(folder, 'a.zone'));
  expect(out).toContain('Fără ghilimele');
});

it('lists its rules as JSON', async () => {
  const { out, code } = await run('/', 'rules', '--format', 'json');
  const rules = JSON.parse(out) as Record<string, unknown>[];
  expect(code).toBe(0);
  for (const rule of rules) expect(Object.keys(rule)).toEqual(['id', 'severity', 'fix', 'summary', 'references']);
});
