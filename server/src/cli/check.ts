import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultConfig, mergeConfigs, type Config } from '../config/config';
import { readConfig } from '../config/read-config';
import { safeEdits } from '../features/code-actions/code-actions';
import { languageOf } from '../messages/catalogues';
import { diskFiles } from '../node/disk-files';
import { encodeFile } from '../node/decode-file';
import { applyEdits } from '../text/apply-edits';
import { createDocument } from '../sources/document';
import { Workspace } from '../workspace/workspace';
import type { CheckOptions } from './arguments';
import type { CheckedFile } from './checked-file';
import { networkFor } from './dns';
import { readInputs, type Input } from './inputs';
import { paintFor } from './paint';
import { workspacePositions } from './positions';
import { jsonReport } from './report-json';
import { textReport } from './report-text';

/** Checks what the paths name, repairs it if asked to, and reports. Gives the exit code. */
export async function check(options: CheckOptions, locale: string | undefined): Promise<number> {
  const { inputs, troubles } = await readInputs(options.paths, options.stdinFilename);
  const complaints = [...troubles];
  const config = { ...(await loadConfig(options.config, complaints)), dnsMode: options.dns };
  const root = pathToFileURL(`${process.cwd()}/`).href;
  const workspace = new Workspace({
    files: diskFiles,
    roots: [root],
    trusted: true,
    allowOutside: options.allowOutside,
    config: () => config,
    ...(options.origin === undefined ? {} : { origin: options.origin }),
  });
  const opened = inputs.map((input) => ({ input, uri: uriOf(input) }));
  workspace.open(...opened.map(({ input, uri }) => createDocument(uri, input.language, input.content.text)));
  await workspace.load();
  const network = await networkFor(options, {
    trouble: (line) => complaints.push(line),
    note: (line) => void process.stderr.write(`zonewise: ${line}\n`),
  });
  workspace.apply({ kind: 'network', network });
  await askDns(workspace, opened);
  if (options.fix) {
    await repair(workspace, opened, complaints);
    await askDns(workspace, opened);
  }

  const language = languageOf(options.language, locale);
  const positions = workspacePositions(workspace, new Map(opened.map(({ input, uri }) => [uri, input.path])));
  const files: CheckedFile[] = Array.from(withIncluded(workspace, opened), (uri) => ({
    path: positions.path(uri),
    uri,
    findings: workspace.findings(uri),
  }));
  const report =
    options.format === 'json'
      ? jsonReport(files, positions, language)
      : textReport(files, positions, language, paintFor(process.stdout, process.env));
  process.stdout.write(report);
  for (const complaint of complaints) process.stderr.write(`zonewise: ${complaint}\n`);
  if (complaints.length > 0) return 2;
  return files.some((file) => file.findings.some((finding) => finding.severity === 'error')) ? 1 : 0;
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

/** Lets findings say which names they want to know of, and asks about those. */
async function askDns(workspace: Workspace, opened: readonly { readonly uri: string }[]): Promise<void> {
  if (workspace.lookups.network === undefined) return;
  for (const { uri } of opened) workspace.findings(uri);
  await workspace.lookups.ask();
}

/** How often fixing is repeated: a fix may bring to light what its fault had hidden. */
const ROUNDS = 5;

async function repair(workspace: Workspace, opened: readonly { input: Input; uri: string }[], complaints: string[]) {
  for (const { input, uri } of opened) {
    const { content, file } = input;
    let { text } = content;
    for (let round = 0; round < ROUNDS; round++) {
      const edits = safeEdits(workspace.findings(uri), uri);
      if (edits.length === 0) break;
      text = applyEdits(text, edits);
      workspace.open(createDocument(uri, input.language, text));
    }
    if (text === content.text) continue;
    if (input.path === '-' || file === undefined) complaints.push('-: standard input cannot be fixed in place');
    else
      await writeFile(file, encodeFile({ ...content, text })).catch((error: unknown) => complaints.push(String(error)));
  }
}

/** The given zonewise.json for every file, or each file's nearest one upwards. */
async function loadConfig(given: string | undefined, complaints: string[]): Promise<Config> {
  const path = given ?? (await nearestConfig(process.cwd()));
  if (path === undefined) return defaultConfig;
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) {
    complaints.push(`${path}: no such file`);
    return defaultConfig;
  }
  const { config, problems } = readConfig(text);
  for (const { kind, word, offset } of problems) {
    const line = text.slice(0, offset).split('\n').length;
    complaints.push(`${path}:${String(line)}: ${problemTexts[kind]}: ${word}`);
  }
  return mergeConfigs(config);
}

const problemTexts = {
  json: 'not JSON',
  'unknown-key': 'unknown key',
  'unknown-rule': 'no such rule',
  'bad-value': 'not a possible value',
  'not-in-a-folder': 'DNS settings belong to the user, not to a folder',
} as const;

async function nearestConfig(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, 'zonewise.json');
    if ((await readFile(path).catch(() => undefined)) !== undefined) return path;
    if (dirname(at) === at) return undefined;
  }
}

function uriOf(input: Input): string {
  return pathToFileURL(input.file ?? resolve('-')).href;
}
