import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { message, type Message } from '../../messages/message';
import { FILE_NAMES } from '../../sources/file-names';
import { defineCommand } from '../command';
import { readInputs, type Input } from '../inputs';
import { systemTrouble } from '../trouble';

/** `zonewise init`: writes a zonewise.json and a CI job that suit the files of a folder. Nothing is overwritten. */
export const init = defineCommand({
  name: 'init',
  summary: 'cli/command.init',
  arguments: [{ name: 'FOLDER', help: 'cli/argument.folder', isOptional: true, completes: 'path' }],
  options: {
    ci: {
      kind: 'value',
      placeholder: 'SERVICE',
      choices: ['github', 'gitlab', 'none'],
      default: 'github',
      help: 'cli/option.ci',
    },
  },
  exitCodes: 'cli/exit.init',
  examples: ['init', 'init --ci gitlab dns/'],
  async run({ args: [folder = '.'], options: { ci } }, { complain }) {
    const { inputs } = await readInputs([folder]);
    if (inputs.length === 0) {
      complain(message('cli/trouble.no-dns-file', { path: folder }));
      return 2;
    }
    const terraform = inputs.filter(({ language }) => language === 'terraform').length;
    complain(message('cli/init.found', { zones: inputs.length - terraform, terraform }));
    const folders = foldersOf(folder, inputs);
    const files = [
      { path: FILE_NAMES.configuration, text: configuration() },
      ...(ci === 'github' ? [{ path: '.github/workflows/zonewise.yml', text: githubWorkflow(folders) }] : []),
      ...(ci === 'gitlab' ? [{ path: 'zonewise.gitlab-ci.yml', text: gitlabJob(folders) }] : []),
    ];
    let code = 0;
    for (const { path, text } of files) {
      const told = await create(join(folder, path), text);
      complain(told.message);
      if (!told.isDone) code = 2;
    }
    return code;
  },
});

/** The folders that hold the files, relative to `top`, without those inside others. */
function foldersOf(top: string, inputs: readonly Input[]): readonly string[] {
  const all = new Set(inputs.map(({ path }) => relative(top, dirname(path)).replaceAll('\\', '/') || '.'));
  const outer = [...all].filter((folder) => ![...all].some((other) => other !== folder && isInside(folder, other)));
  return outer.every((folder) => /^[\w./-]+$/.test(folder) && !folder.startsWith('-')) ? outer : ['.'];
}

function isInside(folder: string, other: string): boolean {
  return other === '.' || folder.startsWith(`${other}/`);
}

async function create(path: string, text: string): Promise<{ readonly message: Message; readonly isDone: boolean }> {
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (exists) return { message: message('cli/init.exists', { path }), isDone: true };
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
    return { message: message('cli/init.written', { path }), isDone: true };
  } catch (error) {
    return { message: systemTrouble(path, error), isDone: false };
  }
}

function configuration(): string {
  return `${JSON.stringify({ rules: {}, exclude: [] }, null, 2)}\n`;
}

function githubWorkflow(folders: readonly string[]): string {
  return `name: zonewise
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes zonewise check --format github ${folders.join(' ')}
`;
}

function gitlabJob(folders: readonly string[]): string {
  return `# Include this file from .gitlab-ci.yml: include: zonewise.gitlab-ci.yml
zonewise:
  image: node:22
  script:
    - npx --yes zonewise check --format gitlab --output-file gl-code-quality-report.json --format text ${folders.join(' ')}
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`;
}
