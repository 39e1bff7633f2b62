import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { validate } from 'dockerfile-utils';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderOf, run } from '../cli/run';

const WORKFLOWS = '.github/workflows';

test.each(readdirSync(WORKFLOWS))('GitHub accepts the workflow %s', (name) => {
  expect(workflowErrors(readFileSync(join(WORKFLOWS, name), 'utf8'))).toEqual([]);
});

test.each(readdirSync(WORKFLOWS))('the scripts that %s runs are there', (name) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const used = [...readFileSync(join(WORKFLOWS, name), 'utf8').matchAll(/npm run ([\w:-]+)/g)].map(
    ([, script]) => script,
  );
  expect(used.filter((script = '') => scripts[script] === undefined)).toEqual([]);
});

test('GitHub accepts the action, and the workflow that init writes', async () => {
  expect(actionErrors(readFileSync('action.yml', 'utf8'))).toEqual([]);
  const folder = await folderOf({ 'dns/a.zone': '@ TXT "v=spf1 -all"\n' });
  await run(folder, 'init', folder);
  expect(workflowErrors(await readFile(join(folder, WORKFLOWS, 'zonewise.yml'), 'utf8'))).toEqual([]);
});

test('errors of a workflow and an action are found', () => {
  expect(workflowErrors('on: push\njobs:\n  a:\n    run-on: ubuntu-latest\n    steps: []\n')).not.toEqual([]);
  expect(actionErrors(readFileSync('action.yml', 'utf8').replace('shell:', 'shel:'))).not.toEqual([]);
});

test('Docker accepts the Dockerfile, which runs without root', () => {
  const text = readFileSync('Dockerfile', 'utf8');
  expect(validate(text)).toEqual([]);
  expect(validate(text.replace('ENTRYPOINT', 'ENTRYPONIT'))).not.toEqual([]);
  expect(text.match(/^FROM (\S+)/gm)?.at(-1)).toMatch(/:nonroot$/);
});

test('the job for GitLab runs its command, and publishes the report that it writes', async () => {
  const folder = await folderOf({ 'a.zone': '@ TXT "v=spf1 -all"\n' });
  await run(folder, 'init', '--ci', 'gitlab', folder);
  for (const file of ['ci/gitlab.yml', join(folder, 'zonewise.gitlab-ci.yml')]) {
    const { zonewise } = parse(readFileSync(file, 'utf8')) as { zonewise: GitLabJob };
    const shell = `npx() { printf '%s\\n' "$@"; }\n${zonewise.script.join('\n')}`;
    const { stdout, stderr } = spawnSync('sh', ['-euc', shell], { env: zonewise.variables ?? {}, encoding: 'utf8' });
    expect(stderr).toBe('');
    const [yes, command, ...args] = stdout.trimEnd().split('\n');
    expect([yes, command]).toEqual(['--yes', 'zonewise']);
    const report = zonewise.artifacts.reports.codequality;
    expect(args).toEqual(['check', '--format', 'gitlab', '--output-file', report, '--format', 'text', '.']);
    expect(zonewise.artifacts.when).toBe('always');
  }
});

interface GitLabJob {
  readonly variables?: Readonly<Record<string, string>>;
  readonly script: readonly string[];
  readonly artifacts: { readonly when: string; readonly reports: { readonly codequality: string } };
}

function workflowErrors(content: string): readonly string[] {
  return errorsOf(parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter()));
}

function actionErrors(content: string): readonly string[] {
  return errorsOf(parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter()));
}

function errorsOf({ context }: ReturnType<typeof parseWorkflow>): readonly string[] {
  return context.errors.getErrors().map(({ message }) => message);
}
