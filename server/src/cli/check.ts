import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { languageOf } from '../messages/catalogues';
import { encodeFile } from '../node/decode-file';
import { diskFiles } from '../node/disk-files';
import { createDocument } from '../sources/document';
import { Workspace } from '../workspace/workspace';
import type { CheckOptions } from './arguments';
import type { CheckedFile } from './checked-file';
import { networkFor } from './dns';
import { FolderConfigs } from './folder-configs';
import { readInputs, type Input } from './inputs';
import { paintFor } from './paint';
import { workspacePositions } from './positions';
import { diffOf, repair, writeRepaired, type Repaired } from './repair';
import { jsonReport } from './report-json';
import { textReport } from './report-text';

/** Checks the files that the paths name, repairs them if requested, and reports. Returns the exit code. */
export async function check(options: CheckOptions, locale: string | undefined): Promise<number> {
  const configs = new FolderConfigs({
    dnsMode: options.dns,
    ...(options.language === undefined ? {} : { language: options.language }),
  });
  const complaints: string[] = [];
  if (options.config !== undefined && !(await configs.give(options.config))) {
    complaints.push(`${options.config}: cannot be read`);
  }
  const { inputs, troubles, skipped } = await readInputs(options.paths, options.stdinFilename, (folder) =>
    configs.included(folder),
  );
  complaints.push(...troubles);
  const notes = skipped.map((path) => `${path}: not a DNS file, skipped`);
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
  await configs.load(workspace.uris());
  workspace.apply({ kind: 'configuration' });
  const network = await networkFor(options, {
    trouble: (line) => complaints.push(line),
    note: (line) => void process.stderr.write(`zonewise: ${line}\n`),
  });
  workspace.apply({ kind: 'network', network });
  await askDns(workspace, opened);
  const repaired = options.fix || options.diff ? repair(workspace, opened) : [];
  if (options.diff) {
    process.stdout.write(diffOf(repaired));
    return complain(complaints, repaired.length > 0 ? 1 : 0);
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
  const language = languageOf(options.language, locale);
  const report =
    options.format === 'json'
      ? jsonReport(files, positions)
      : textReport(files, positions, language, paintFor(process.stdout), options.verbose);
  const input = inputs.find(({ path }) => path === '-');
  if (options.fix && input !== undefined) {
    // Standard output is the repaired text.
    process.stdout.write(encodeFile({ ...input.content, text: textOf(input, repaired) }));
    process.stderr.write(report);
  } else process.stdout.write(report);
  for (const note of options.strict ? [] : notes) process.stderr.write(`zonewise: ${note}\n`);
  return complain(complaints, hasErrors(files) ? 1 : 0);
}

/** Reports what made the check incomplete, and returns the exit code: `code` if nothing did. */
function complain(complaints: readonly string[], code: number): number {
  for (const complaint of complaints) process.stderr.write(`zonewise: ${complaint}\n`);
  return complaints.length > 0 ? 2 : code;
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
