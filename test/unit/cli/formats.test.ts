import { Ajv2020 as Ajv } from 'ajv/dist/2020';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { REPORT_FORMATS, REPORTERS } from '../../../server/src/cli/reports';
import { SHAPES } from './format-shapes';
import { folderOf, run } from './run';

const ZONE = `$ORIGIN shop.example.
@ 300 TXT "v=spf1 é ptr –all"
mail 300 TXT "v=spf1 +all"
`;

let folder: string;

beforeAll(async () => {
  folder = await folderOf({ 'a b,c.zone': ZONE, 'good.zone': '$ORIGIN b.example.\n@ TXT "v=spf1 -all"\n' });
});

async function report(format: string, ...args: readonly string[]): Promise<string> {
  return (await run(folder, 'check', '--format', format, ...args, join(folder, '*.zone'))).out;
}

it('lists every format that can be written', () => {
  expect(REPORT_FORMATS).toEqual(Object.keys(REPORTERS));
});

describe.each(Object.keys(SHAPES))('%s', (format) => {
  it('has the shape that its readers expect', async () => {
    const validate = new Ajv({ allErrors: true, strict: false }).compile(SHAPES[format] ?? {});
    validate(JSON.parse(await report(format)));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('is empty without findings', async () => {
    const { code, out } = await run(folder, 'check', '--format', format, join(folder, 'good.zone'));
    expect(code).toBe(0);
    expect(out).not.toContain('good.example');
    expect(() => JSON.parse(out) as unknown).not.toThrow();
  });
});

it('json-lines has a finding in each line', async () => {
  const lines = (await report('json-lines')).trimEnd().split('\n');
  const rules = lines.map((line) => (JSON.parse(line) as { rule: string }).rule);
  expect(rules).toEqual(['txt/typographic-character', 'spf/no-ptr', 'txt/typographic-character', 'spf/pass-all']);
});

it('unix has one line a finding', async () => {
  expect((await report('unix')).split('\n')[3]).toBe(
    `${folder}/a b,c.zone:3:22: error: \`+all\` authorises every server in the world to send for this domain. [spf/pass-all]`,
  );
});

it('github escapes what would end a property', async () => {
  expect((await report('github')).split('\n')[3]).toBe(
    `::error file=${folder}/a b%2Cc.zone,line=3,endLine=3,col=22,endColumn=26,title=spf/pass-all::\`+all\` authorises every server in the world to send for this domain.`,
  );
});

it('gitlab has fingerprints that are unique, and the same when lines move', async () => {
  const prints = (out: string) => (JSON.parse(out) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
  const before = prints(await report('gitlab'));
  expect(new Set(before).size).toBe(before.length);
  expect(prints(await ofInput(`\n; moved\n${ZONE}`))).toEqual(prints(await ofInput(ZONE)));
});

/** The report on standard input, whose path is always the same. */
async function ofInput(text: string): Promise<string> {
  const stdin = vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([Buffer.from(text)]) as never);
  const { out } = await run(folder, 'check', '--format', 'gitlab', '-');
  stdin.mockRestore();
  return out;
}

it('rdjson counts columns in octets of UTF-8', async () => {
  const { diagnostics } = JSON.parse(await report('rdjson')) as {
    diagnostics: { code: { value: string }; location: { range: { start: object; end: object } } }[];
  };
  expect(diagnostics[1]).toMatchObject({
    code: { value: 'spf/no-ptr' },
    location: { range: { start: { line: 2, column: 22 }, end: { line: 2, column: 25 } } },
  });
});

describe.each(['checkstyle', 'junit'])('%s', (format) => {
  it('is well-formed XML with the counts of what was found', async () => {
    const out = await report(format);
    expect(out).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<(?:checkstyle|testsuites) /);
    const names = [...out.matchAll(/<(\/?)([\w-]+)[^>]*?(\/?)>/g)].filter(([, , , self]) => self !== '/');
    const opened = names.filter(([, end]) => end === '').map(([, , name]) => name);
    const closed = names.filter(([, end]) => end === '/').map(([, , name]) => name);
    expect(opened.toSorted()).toEqual(closed.toSorted());
    expect(out.match(/<error |<testcase [^>]*name="[a-z]+\//g)?.length).toBe(4);
  });

  it('escapes markup, and replaces what XML does not allow', async () => {
    const odd = await folderOf({ 'a&<\u0001>".zone': ZONE });
    const { out } = await run(odd, 'check', '--format', format, odd);
    expect(out).toContain('a&amp;&lt;\uFFFD&gt;&quot;.zone"');
  });
});

it('junit fails the tests that fail the check', async () => {
  expect((await report('junit')).match(/<failure /g)?.length).toBe(3);
  expect((await report('junit', '--fail-on', 'warning')).match(/<failure /g)?.length).toBe(4);
});

it('markdown adds neither markup nor links from files', async () => {
  const odd = await folderOf({ 'a|[x](y)<b>.zone': '@ TXT "v=spf1 include:www.[x](y).example |all -all"\n' });
  const { out } = await run(odd, 'check', '--format', 'markdown', odd);
  const [head, , ...rows] = out.split('\n');
  expect(head).toBe('| Place | Severity | Finding | Rule |');
  expect(rows.filter((row) => row.startsWith('|')).every((row) => row.match(/\|/g)?.length === 5)).toBe(true);
  expect(out).not.toMatch(/<b>|\]\(|www\./);
});

it('text and unix show control characters of a path as escapes', async () => {
  const odd = await folderOf({ 'a\u001b[31m\u202e.zone': ZONE });
  for (const format of ['text', 'unix', 'markdown']) {
    const { out } = await run(odd, 'check', '--format', format, odd);
    expect(out).toMatch(/a\\u001B|a&#92;u001B/);
    expect(out.includes('\u001b[31m') || out.includes('\u202e')).toBe(false);
  }
  const { err } = await run(odd, 'check', join(odd, 'no\u001bsuch'));
  expect(err).toContain('no\\u001Bsuch');
});

describe('--output-file', () => {
  it('writes the format before it, while another one is printed', async () => {
    const place = await folderOf({ 'a.zone': ZONE });
    const files = { sarif: join(place, 'a.sarif'), junit: join(place, 'b.xml') };
    const args = ['--format', 'sarif', '--output-file', files.sarif, '--format', 'junit', '--output-file', files.junit];
    const { out } = await run(place, 'check', ...args, '--format', 'unix', join(place, 'a.zone'));
    expect(out.split('\n')).toHaveLength(5);
    expect(await readFile(files.sarif, 'utf8')).toContain('"version": "2.1.0"');
    expect(await readFile(files.junit, 'utf8')).toContain('<testsuites');
  });

  it('alone takes what would be printed, without colours', async () => {
    const place = await folderOf({ 'a.zone': ZONE });
    const file = join(place, 'report.txt');
    const { code, out } = await run(place, 'check', '--output-file', file, join(place, 'a.zone'));
    expect([code, out]).toEqual([1, '']);
    expect(await readFile(file, 'utf8')).toContain('1 file checked: 3 errors, 1 warning');
  });

  it('that cannot be written is trouble', async () => {
    const place = await folderOf({ 'a.zone': ZONE });
    const { code, err } = await run(place, 'check', '--output-file', join(place, 'no/such'), join(place, 'a.zone'));
    expect([code, err]).toEqual([2, `zonewise: ${place}/no/such: no such file or folder\n`]);
    await expect(stat(join(place, 'no'))).rejects.toThrow();
  });
});
