import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { matchesFile } from '../../config/globs';
import type { Message } from '../../messages/message';
import { message } from '../../messages/message';
import { diskFiles } from '../../node/disk-files';
import { createDocument } from '../../sources/document';
import { Workspace } from '../../workspace/workspace';
import type { Shell } from '../command';
import { networkFor } from '../dns';
import { FolderConfigs } from '../folder-configs';
import { committedTexts, isRevision } from '../git';
import { readInputs, type Input } from '../inputs';
import type { CheckRequest } from './request';

/** The files of a check, open in a workspace, with everything known that their findings depend on. */
export interface CheckSession {
  readonly workspace: Workspace;
  readonly opened: readonly OpenedInput[];
  readonly configs: FolderConfigs;
  /** What made the check incomplete. */
  readonly troubles: readonly Message[];
  readonly notes: readonly Message[];
}

export interface OpenedInput {
  readonly input: Input;
  readonly uri: string;
}

/**
 * Reads what a request names. `earlier` replaces the content of an input, for a check of how files were before;
 * `undefined` leaves the file out.
 */
export async function openSession(
  request: CheckRequest,
  { chosenLanguage, complain }: Pick<Shell, 'chosenLanguage' | 'complain'>,
  earlier: (input: Input) => Input | undefined = (input) => input,
): Promise<CheckSession> {
  const troubles: Message[] = [];
  const given = await configsFor(request, chosenLanguage);
  if (given === undefined) troubles.push(message('cli/trouble.cannot-read', { path: request.config ?? '' }));
  const configs = given ?? ownConfigs(request, chosenLanguage);
  const read = await readInputs(request.paths, {
    stdinName: request.stdinFilename,
    areZones: request.origin !== undefined,
    included: (folder) => configs.included(folder),
  });
  troubles.push(...read.troubles);
  const skipped = read.skipped.map((path) => message('cli/note.skipped', { path }));
  const inputs = read.inputs.map(earlier).filter((input) => input !== undefined);
  const all = inputs.map((input) => ({ input, uri: uriOf(input) }));
  const workspace = newWorkspace(request, configs);
  await configs.load(all.map(({ uri }) => uri));
  const opened = all.filter(({ uri }) => !matchesFile(configs.of(uri).exclude, uri));
  workspace.open(...opened.map(({ input, uri }) => createDocument(uri, input.language, input.content.text)));
  await workspace.load();
  await loadCommitted(workspace, request.since ?? 'HEAD');
  await configs.load(workspace.uris());
  workspace.apply({ kind: 'configuration' });
  const network = await networkFor(request, { trouble: (told) => troubles.push(told), note: complain });
  workspace.apply({ kind: 'network', network });
  await askDns(workspace, opened);
  return request.strict
    ? { workspace, opened, configs, troubles: [...troubles, ...skipped], notes: [] }
    : { workspace, opened, configs, troubles, notes: skipped };
}

/** The configurations of the files of a request; `undefined` if the one that it names cannot be read. */
export async function configsFor(
  request: CheckRequest,
  chosenLanguage: string | undefined,
): Promise<FolderConfigs | undefined> {
  const configs = ownConfigs(request, chosenLanguage);
  if (request.noConfig) configs.giveNone();
  return request.config === undefined || (await configs.give(request.config)) ? configs : undefined;
}

function ownConfigs({ dns, rules }: CheckRequest, chosenLanguage: string | undefined): FolderConfigs {
  return new FolderConfigs({
    dnsMode: dns,
    rules,
    ...(chosenLanguage === undefined ? {} : { language: chosenLanguage }),
  });
}

/** Collects the names that findings depend on, and queries them. */
export async function askDns(workspace: Workspace, opened: readonly OpenedInput[]): Promise<void> {
  if (workspace.lookups.network === undefined) return;
  for (const { uri } of opened) workspace.findings(uri);
  await workspace.lookups.ask();
}

/** Reads the committed zones from Git, for rules that compare with them. */
async function loadCommitted(workspace: Workspace, revision: string): Promise<void> {
  const uris = workspace.zones().map(({ uri }) => uri);
  const files = new Set(uris.flatMap((uri) => [uri, ...workspace.includedIn(uri)]));
  const byPath = new Map([...files].map((uri) => [fileURLToPath(uri), uri]));
  if (!isRevision(revision)) return;
  const committed = await committedTexts(revision, [...byPath.keys()]);
  const texts = [...committed].map(([path, text]) => [byPath.get(path) ?? path, text] as const);
  if (texts.length > 0) workspace.apply({ kind: 'committed', texts: new Map(texts) });
}

function newWorkspace(request: CheckRequest, configs: FolderConfigs): Workspace {
  const root = pathToFileURL(`${process.cwd()}/`).href;
  return new Workspace({
    files: diskFiles(() => (request.allowOutside ? undefined : [root])),
    roots: [root],
    trusted: true,
    allowOutside: request.allowOutside,
    config: (uri) => configs.of(uri),
    // Repairs and DNS answers change what is found; without them, everything is analysed once.
    isOneShot: request.fixes.length === 0 && request.dns !== 'live',
    ...(request.origin === undefined ? {} : { origin: request.origin }),
  });
}

function uriOf(input: Input): string {
  return pathToFileURL(input.file ?? resolve('-')).href;
}
