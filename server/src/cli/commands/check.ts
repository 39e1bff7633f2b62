import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { reportOf } from '../../features/report/report';
import { languageOf } from '../../messages/catalogues';
import { message, type Message } from '../../messages/message';
import { encodeFile } from '../../node/decode-file';
import { diskFiles } from '../../node/disk-files';
import { createDocument } from '../../sources/document';
import { Workspace } from '../../workspace/workspace';
import { defineCommand, type Shell } from '../command';
import type { CheckedFile } from '../checked-file';
import { networkFor } from '../dns';
import { committedTexts, isRevision } from '../git';
import { FolderConfigs } from '../folder-configs';
import { readInputs, type Input } from '../inputs';
import { dnsOf, dnsOptions, formatOption, originOption, pathsArgument, type DnsOptions } from '../options';
import { paintFor } from '../paint';
import { workspacePositions } from '../positions';
import { diffOf, repair, writeRepaired, type Repaired } from '../repair';
import { textReport } from '../report-text';

/** `zonewise check`: checks the files that the paths name, repairs them if requested, and reports. */
export const check = defineCommand({
  name: 'check',
  summary: 'cli/command.check',
  arguments: [pathsArgument],
  options: {
    ...formatOption,
    fix: { kind: 'flag', help: 'cli/option.fix' },
    diff: { kind: 'flag', help: 'cli/option.diff' },
    ...originOption,
    config: { kind: 'value', placeholder: 'FILE', help: 'cli/option.config', completes: 'path' },
    'stdin-filename': { kind: 'value', placeholder: 'NAME', help: 'cli/option.stdin-filename', completes: 'path' },
    ...dnsOptions,
    since: { kind: 'value', placeholder: 'REF', help: 'cli/option.since' },
    'allow-outside': { kind: 'flag', help: 'cli/option.allow-outside' },
    strict: { kind: 'flag', help: 'cli/option.strict' },
    verbose: { kind: 'flag', help: 'cli/option.verbose' },
  },
  exitCodes: 'cli/exit.check',
  examples: ['check zones/ terraform/', 'check --fix example.com.zone', 'check --format json -'],
  run({ args, options }, shell) {
    return run(
      {
        ...options,
        ...dnsOf(options),
        paths: args,
        stdinFilename: options['stdin-filename'],
        allowOutside: options['allow-outside'],
      },
      shell,
    );
  },
});

interface CheckOptions extends DnsOptions {
  readonly paths: readonly string[];
  readonly format: 'text' | 'json';
  readonly fix: boolean;
  /** Show what `fix` would change, and write nothing. */
  readonly diff: boolean;
  readonly origin: string | undefined;
  readonly config: string | undefined;
  readonly stdinFilename: string | undefined;
  /** The commit that serials are compared with; `undefined`: the last one. */
  readonly since: string | undefined;
  readonly allowOutside: boolean;
  /** Named files that are not DNS files are reported as errors. */
  readonly strict: boolean;
  /** List equal findings of many files one by one. */
  readonly verbose: boolean;
}

async function run(options: CheckOptions, { language, chosenLanguage, locale, complain }: Shell): Promise<number> {
  const configs = new FolderConfigs({
    dnsMode: options.dns,
    ...(chosenLanguage === undefined ? {} : { language: chosenLanguage }),
  });
  const complaints: Message[] = [];
  if (options.config !== undefined && !(await configs.give(options.config))) {
    complaints.push(message('cli/trouble.cannot-read', { path: options.config }));
  }
  const { inputs, troubles, skipped } = await readInputs(options.paths, options.stdinFilename, (folder) =>
    configs.included(folder),
  );
  complaints.push(...troubles);
  const notes = skipped.map((path) => message('cli/note.skipped', { path }));
  if (options.strict) complaints.push(...notes);
  const root = pathToFileURL(`${process.cwd()}/`).href;
  const workspace = new Workspace({
    files: diskFiles(() => (options.allowOutside ? undefined : [root])),
    roots: [root],
    trusted: true,
    allowOutside: options.allowOutside,
    config: (uri) => configs.of(uri),
    // Repairs and answers of DNS change what is found; otherwise everything is looked at once.
    isOneShot: !options.fix && !options.diff && options.dns !== 'live',
    ...(options.origin === undefined ? {} : { origin: options.origin }),
  });
  const opened = inputs.map((input) => ({ input, uri: uriOf(input) }));
  await configs.load(opened.map(({ uri }) => uri));
  workspace.open(...opened.map(({ input, uri }) => createDocument(uri, input.language, input.content.text)));
  await workspace.load();
  if (!(await loadCommitted(workspace, options.since))) {
    complaints.push(message('cli/trouble.unknown-commit', { revision: options.since ?? '' }));
  }
  await configs.load(workspace.uris());
  workspace.apply({ kind: 'configuration' });
  const network = await networkFor(options, {
    trouble: (told) => complaints.push(told),
    note: complain,
  });
  workspace.apply({ kind: 'network', network });
  await askDns(workspace, opened);
  /** Reports what made the check incomplete, and returns the exit code: `code` if nothing did. */
  const complainAll = (code: number) => {
    for (const complaint of complaints) complain(complaint);
    return complaints.length > 0 ? 2 : code;
  };
  const repaired = options.fix || options.diff ? repair(workspace, opened) : [];
  if (options.diff) {
    process.stdout.write(diffOf(repaired));
    return complainAll(repaired.length > 0 ? 1 : 0);
  }
  if (options.fix) {
    complaints.push(...(await writeRepaired(repaired)));
    await askDns(workspace, opened);
  }

  const faulty = (await configs.all()).filter(({ findings }) => findings.length > 0);
  const texts = new Map(faulty.map(({ uri, text }) => [uri, TextDocument.create(uri, 'json', 0, text)]));
  const given = new Map(
    [...opened.map(({ uri, input }) => ({ uri, path: input.path })), ...faulty].map(({ uri, path }) => [uri, path]),
  );
  const positions = workspacePositions((uri) => texts.get(uri) ?? workspace.document(uri), given);
  const found = Array.from(withIncluded(workspace, opened), (uri) => ({ uri, findings: workspace.findings(uri) }));
  const files: CheckedFile[] = [...found, ...faulty].map(({ uri, findings }) => ({
    path: positions.path(uri),
    uri,
    findings,
    language: languageOf(configs.of(uri).language, locale),
  }));
  const report =
    options.format === 'json'
      ? `${JSON.stringify(reportOf(files, positions))}\n`
      : textReport(files, positions, language, paintFor(process.stdout), options.verbose);
  const input = inputs.find(({ path }) => path === '-');
  if (options.fix && input !== undefined) {
    // Standard output is the repaired text.
    process.stdout.write(encodeFile({ ...input.content, text: textOf(input, repaired) }));
    process.stderr.write(report);
  } else process.stdout.write(report);
  for (const note of options.strict ? [] : notes) complain(note);
  return complainAll(hasErrors(files) ? 1 : 0);
}

/** Reads what Git has of the files; false if a commit was given and Git does not know it. */
async function loadCommitted(workspace: Workspace, since: string | undefined): Promise<boolean> {
  const revision = since ?? 'HEAD';
  const uris = workspace.zones().map(({ uri }) => uri);
  const files = new Set(uris.flatMap((uri) => [uri, ...workspace.includedIn(uri)]));
  const byPath = new Map([...files].map((uri) => [fileURLToPath(uri), uri]));
  const none: Awaited<ReturnType<typeof committedTexts>> = new Map();
  const committed = isRevision(revision) ? await committedTexts(revision, [...byPath.keys()]) : none;
  const texts = [...committed].map(([path, text]) => [byPath.get(path) ?? path, text] as const);
  if (texts.length > 0) workspace.apply({ kind: 'committed', texts: new Map(texts) });
  return since === undefined || uris.length === 0 || texts.length > 0;
}

function hasErrors(files: readonly CheckedFile[]): boolean {
  return files.some((file) => file.findings.some((finding) => finding.severity === 'error'));
}

function textOf(input: Input, repaired: readonly Repaired[]): string {
  return repaired.find((candidate) => candidate.input === input)?.text ?? input.content.text;
}

/** The given files, each followed by those that it includes and that were not given. */
function withIncluded(workspace: Workspace, opened: readonly { readonly uri: string }[]): ReadonlySet<string> {
  const given = new Set(opened.map(({ uri }) => uri));
  const uris = new Set<string>();
  for (const uri of given) {
    uris.add(uri);
    for (const included of workspace.includedIn(uri)) if (!given.has(included)) uris.add(included);
  }
  return uris;
}

/** Collects the names that findings depend on, and queries them. */
async function askDns(workspace: Workspace, opened: readonly { readonly uri: string }[]): Promise<void> {
  if (workspace.lookups.network === undefined) return;
  for (const { uri } of opened) workspace.findings(uri);
  await workspace.lookups.ask();
}

function uriOf(input: Input): string {
  return pathToFileURL(input.file ?? resolve('-')).href;
}
