import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultConfig } from '../config/config';
import { neverCancelled } from '../dns/resolver';
import { compareZones, type CompareOptions } from '../features/compare/compare';
import { liveZone, NOT_LIVE } from '../features/compare/live-zone';
import { message } from '../messages/message';
import { decodeFile } from '../node/decode-file';
import type { Name } from '../records/name';
import { canonicalName } from '../records/names';
import { createDocument } from '../sources/document';
import { isOtherFormat } from '../sources/file-names';
import { sourceOf } from '../sources/language';
import { sources } from '../sources/sources';
import { noFiles, type Files } from '../workspace/files';
import { Workspace } from '../workspace/workspace';
import type { Positions } from './reports/report';
import { networkFor, type CliOutput } from './dns';
import { gitFiles, gitPathOf, listGit, readGit, type GitPath } from './git';
import { openWorkspace } from './open-workspace';
import type { DnsOptions } from './options';
import { workspacePositions } from './positions';

/** The options of the command line for both sides. */
export interface SidesOptions extends DnsOptions {
  /** A file or folder, `REVISION:PATH` of Git, `dns:DOMAIN`, `-`; as given. */
  readonly a: string;
  readonly b: string;
  readonly origin: string | undefined;
}

/** One side of a comparison. */
export interface DiffSide {
  /** As the user wrote it. */
  readonly name: string;
  readonly workspace: Workspace;
  readonly positions: Positions;
}

export interface DiffSides {
  readonly a: DiffSide;
  readonly b: DiffSide;
  /** Names for which DNS has not answered. */
  readonly unanswered: ReadonlySet<Name>;
  /** What a side cannot know about. */
  readonly omits: CompareOptions['omits'];
}

/** Opens both sides; `undefined` after an error that leaves nothing to compare. */
export async function openSides(options: SidesOptions, output: CliOutput): Promise<DiffSides | undefined> {
  const { a, b, origin } = options;
  const live = [a, b].find((written) => liveDomain(written) !== undefined);
  if (live !== undefined) return openLive(live, options, output);
  const sides = { a: await openSide(a, origin, output), b: await openSide(b, origin, output) };
  return { ...sides, unanswered: new Set(), omits: undefined };
}

async function openLive(live: string, options: SidesOptions, output: CliOutput): Promise<DiffSides | undefined> {
  const written = liveDomain(live) ?? '';
  const domain = canonicalName(written);
  const other = live === options.a ? options.b : options.a;
  if (options.dns !== 'live') output.trouble(message('compare/dns-off', { path: live }));
  else if (domain === undefined || liveDomain(other) !== undefined) {
    output.trouble(message('compare/no-names', { domain: written }));
  } else {
    const known = await openSide(other, options.origin ?? written, output);
    const network = await networkFor(options, output);
    if (network === undefined) return undefined;
    const records = compareZones(known.workspace.zones(), []).flatMap((each) => each.records.a);
    const zone = await liveZone(domain, records, (question) => network.resolve(question, neverCancelled));
    const { unanswered } = zone;
    const answers = textSide(live, zone.text);
    return {
      ...(live === options.a ? { a: answers, b: known } : { a: known, b: answers }),
      unanswered,
      omits: ({ name, purpose }) => NOT_LIVE.has(purpose) || unanswered.has(name),
    };
  }
  return undefined;
}

/** The domain of `dns:example.com`. */
function liveDomain(written: string): string | undefined {
  return written.startsWith('dns:') ? written.slice('dns:'.length) : undefined;
}

/** Files, folders or `-`, or what `REVISION:PATH` names in Git. A path that exists is never read from Git. */
async function openSide(written: string, origin: string | undefined, output: CliOutput): Promise<DiffSide> {
  const git = gitPathOf(written);
  const isPath = git === undefined || (await stat(written).catch(() => undefined)) !== undefined;
  const { workspace, given } = isPath
    ? await openWorkspace([written], origin, output.trouble, output.note)
    : await openRevision(written, git, origin, output);
  return { name: written, workspace, positions: workspacePositions((uri) => workspace.document(uri), given) };
}

/** The answers of DNS as a zone file. */
function textSide(name: string, text: string): DiffSide {
  const uri = pathToFileURL(resolve('dns.zone')).href;
  const workspace = newWorkspace(noFiles, undefined);
  workspace.open(createDocument(uri, 'dns-zone', text));
  const positions = workspacePositions((each) => workspace.document(each), new Map([[uri, name]]));
  return { name, workspace, positions };
}

async function openRevision(written: string, git: GitPath, origin: string | undefined, { trouble }: CliOutput) {
  const workspace = newWorkspace(gitFiles(git.revision), origin);
  const given = new Map<string, string>();
  const paths = await listGit(git);
  if (paths.length === 0) trouble(message('compare/not-in-git', { path: written }));
  for (const path of paths) {
    const octets = isOtherFormat(path) ? undefined : await readGit({ ...git, path });
    if (octets === undefined) continue;
    const { text } = decodeFile(octets);
    const source = sourceOf(sources, { path, text, isNamed: paths.length === 1 });
    if (source === undefined) continue;
    const uri = pathToFileURL(resolve(process.cwd(), path)).href;
    given.set(uri, `${git.revision}:${path}`);
    workspace.open(createDocument(uri, source.languageIds[0], text));
  }
  await workspace.load();
  return { workspace, given };
}

function newWorkspace(files: Files, origin: string | undefined): Workspace {
  const root = pathToFileURL(`${process.cwd()}/`).href;
  return new Workspace({
    files,
    roots: [root],
    trusted: true,
    allowOutside: false,
    config: () => defaultConfig,
    ...(origin === undefined ? {} : { origin }),
  });
}
