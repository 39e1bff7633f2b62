import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { annotations, failures, summary } from '../../../action/report.mjs';
import { checkZone, compareZones, type ReportedFile } from '../../../server/src/library/main';
import { folderOf } from '../cli/run';

const zone = '$ORIGIN example.org.\n$TTL 300\n@ TXT "v=spf1 +all"\n_dmarc TXT "v=DMARC1; p=none"\n';

test('findings become annotations of their lines', () => {
  const lines = annotations(checkZone(zone, { path: 'zones/a,b.zone' }));
  expect(lines.find((line) => line.includes('spf/pass-all'))).toMatch(
    /^::error file=zones\/a%2Cb\.zone,line=3,endLine=3,title=spf\/pass-all,col=15,endColumn=19::`\+all` authorises/,
  );
  expect(lines.filter((line) => !/^::(error|warning|notice) [^\n]*$/.test(line))).toEqual([]);
});

test('the summary counts, and shows what a change did to mail records', () => {
  const after = '$ORIGIN example.org.\n$TTL 300\n@ TXT "v=spf1 +all"\n';
  const text = summary(checkZone(after, { path: 'a.zone' }), [compareZones({ 'a.zone': zone }, { 'a.zone': after })]);
  expect(text).toContain('Files checked: 1. Findings: 1 error');
  expect(text).toMatch(
    /\| `example\.org` \| &#95;dmarc\.example\.org: `TXT "v=DMARC1; p=none"` \| &#95;dmarc\.example\.org: – \|/,
  );
});

test('text of records stays text in the summary', () => {
  const report = checkZone('@ 300 TXT "v=spf1 <img/src=x> ![a](http://x) | `+all`"\n', {
    path: 'a`|.zone',
    origin: 'example.org',
  });
  expect(summary(report, [])).not.toMatch(/<img|!\[a\]/);
  expect(annotations({ files: [injected('::add-path::x\n::error::y')] }).join('')).not.toMatch(/\n/);
});

test('fails at the chosen severity', () => {
  const report = checkZone(zone);
  expect(failures(report, 'error')).toBe(1);
  expect(failures(report, 'info')).toBeGreaterThan(1);
  expect(failures(report, 'never')).toBe(0);
});

test('action.yml gives the script all that it reads, and the script runs', async () => {
  const { inputs, runs } = parse(await readFile('action.yml', 'utf8')) as {
    inputs: Record<string, { default: string }>;
    runs: { steps: [{ env: Record<string, string> }] };
  };
  const script = await readFile('action/run.mjs', 'utf8');
  const given = Object.keys(runs.steps[0].env);
  expect([...new Set(script.match(/ZONEWISE_[A-Z_]+/g))].toSorted()).toEqual(given.toSorted());
  for (const value of Object.values(runs.steps[0].env)) {
    const [, input] = /inputs\.([a-z-]+)/.exec(value) ?? [];
    if (input !== undefined) expect(inputs).toHaveProperty([input]);
  }
  const report = JSON.stringify(checkZone(zone, { path: 'a.zone' }));
  const folder = await folderOf({ 'tool.mjs': `console.log(${JSON.stringify(report)});` });
  const files = { GITHUB_STEP_SUMMARY: join(folder, 'summary'), GITHUB_OUTPUT: join(folder, 'output') };
  for (const file of Object.values(files)) await writeFile(file, '');
  const env = {
    PATH: process.env['PATH'],
    ZONEWISE_COMMAND: `${process.execPath} ${join(folder, 'tool.mjs')}`,
    ...files,
  };
  const { status, stdout } = spawnSync(process.execPath, ['action/run.mjs'], { env, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stdout).toContain('::error file=a.zone,line=3');
  expect(await readFile(files.GITHUB_STEP_SUMMARY, 'utf8')).toContain('## Zonewise');
  expect(await readFile(files.GITHUB_OUTPUT, 'utf8')).toMatch(/^findings=\d+\n$/);
});

test('the hooks match the files that are ours', async () => {
  const hooks = parse(await readFile('.pre-commit-hooks.yaml', 'utf8')) as { id: string; files: string }[];
  for (const { files } of hooks) {
    const paths = ['a.zone', 'zones/db.example.org', 'bind/example.org.db', 'dns/main.tf', 'README.md', 'app.db'];
    expect(paths.filter((path) => new RegExp(files).test(path))).toEqual(paths.slice(0, 4));
  }
});

function injected(message: string): ReportedFile {
  const start = { line: 1, column: 1, offset: 0 };
  const place = { start, end: start };
  const finding = {
    rule: 'a/b',
    severity: 'error',
    message,
    references: [],
    related: [],
    fixes: [],
    ...place,
  } as const;
  return { path: 'a\n::b', findings: [finding] };
}
