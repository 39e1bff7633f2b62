import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import picomatch from 'picomatch';
import { message, type Message } from '../messages/message';
import { decodeFile, type DecodedFile } from '../node/decode-file';
import { diskFiles } from '../node/disk-files';
import { LARGEST_FILE, readRegularFile } from '../node/read-regular-file';
import { isOtherFormat, SKIPPED_FOLDERS } from '../sources/file-names';
import { sourceOf, type LanguageHints } from '../sources/language';
import { sources } from '../sources/sources';
import { IgnoreFiles } from './ignore-files';
import { systemTrouble } from './trouble';

/** A file to check. `path` is what the user sees: as given, or below the folder as given. */
export interface Input {
  readonly path: string;
  /** Its location on disk; `undefined` for standard input. */
  readonly file: string | undefined;
  readonly content: DecodedFile;
  /** As in `Source.languageIds`. */
  readonly language: string;
  /** A zonewise.json names it, not the command line: it is checked, and never written. */
  readonly isIncluded?: boolean;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  /** What prevented paths from being read. */
  readonly troubles: readonly Message[];
  /** Paths of files that were named and are not DNS files. */
  readonly skipped: readonly string[];
}

/** How inputs are read. */
export interface InputOptions {
  /** The name of standard input. */
  readonly stdinName?: string | undefined;
  /** The name of a zone is given: the files that are named are zones, whatever they contain. */
  readonly areZones?: boolean;
  /** The files that the configuration of a folder adds. */
  readonly included?: (folder: string) => Promise<readonly Input[]>;
}

/**
 * Reads what the paths name. Files that are not DNS files are skipped: silently if found in a folder or by a glob, with
 * a note if named explicitly.
 */
export async function readInputs(paths: readonly string[], options: InputOptions = {}): Promise<Inputs> {
  const { included = () => Promise.resolve([]) } = options;
  const byFile = new Map<string, Input>();
  const troubles: Message[] = [];
  const skipped: string[] = [];
  const add = (inputs: readonly Input[]) => {
    for (const input of inputs) if (!byFile.has(input.file ?? '-')) byFile.set(input.file ?? '-', input);
  };
  for (const path of paths) {
    const read = await readPath(path, options, included).catch((error: unknown) => systemTrouble(path, error));
    if (read === 'not-dns') skipped.push(path);
    else if ('id' in read) troubles.push(read);
    else add(read);
  }
  for (const { file } of [...byFile.values()]) if (file !== undefined) add(await included(dirname(file)));
  return { inputs: [...byFile.values()], troubles, skipped };
}

/** The files that a path names; `not-dns` if it names one file, which is not a DNS file; or why none could be read. */
async function readPath(
  path: string,
  { stdinName, areZones = false }: InputOptions,
  included: (folder: string) => Promise<readonly Input[]>,
): Promise<readonly Input[] | 'not-dns' | Message> {
  const found = path === '-' ? undefined : await stat(path).catch(() => undefined);
  if (path === '-' || found?.isFile() === true) {
    return path === '-' ? readStandardInput(stdinName) : readNamed(path, areZones);
  }
  const inputs = found?.isDirectory() === true ? await readFolderAndIncluded(path, included) : await readGlob(path);
  if (inputs === undefined) return message('cli/trouble.no-such-file', { path });
  return inputs.length === 0 ? message('cli/trouble.no-dns-file', { path }) : inputs;
}

async function readFolderAndIncluded(
  folder: string,
  included: (folder: string) => Promise<readonly Input[]>,
): Promise<readonly Input[]> {
  return [...(await readFolder(folder, () => true)), ...(await included(resolve(folder)))];
}

/**
 * The files that a zonewise.json includes, by its patterns relative to `folder`. They are zone files unless the name
 * indicates otherwise.
 */
export async function readIncluded(folder: string, patterns: readonly string[]): Promise<readonly Input[]> {
  const files = diskFiles(() => [pathToFileURL(`${folder}/`).href]);
  const lists = await Promise.all(patterns.map((pattern) => files.list(pathToFileURL(`${folder}/`).href, pattern)));
  const inputs = await Promise.all(
    [...new Set(lists.flat())].map((uri) => readIncludedFile(fileURLToPath(uri), folder)),
  );
  return inputs.flatMap(asList);
}

async function readIncludedFile(file: string, folder: string): Promise<Input | undefined> {
  const language = isOtherFormat(file) ? undefined : (languageIdOf({ path: file, text: '' }) ?? ZONE);
  const octets = language === undefined ? undefined : await readRegularFile(file, { folders: [folder] });
  if (language === undefined || octets === undefined) return undefined;
  return { path: relative('.', file), file, content: decodeFile(octets), language, isIncluded: true };
}

/** `undefined` if the path is not a pattern. */
async function readGlob(path: string): Promise<readonly Input[] | undefined> {
  const glob = picomatch.scan(path);
  if (!glob.isGlob) return undefined;
  const base = glob.base === '' ? '.' : glob.base;
  const matches = picomatch(glob.glob);
  return readFolder(base, (candidate) => matches(relative(base, candidate).split(sep).join('/')));
}

/** Standard input without a name is treated as a zone file, whatever its content. */
async function readStandardInput(name: string | undefined): Promise<readonly Input[] | 'not-dns'> {
  const content = decodeFile(await buffer(process.stdin));
  const hints = { path: name ?? '', text: content.text, isNamed: true };
  const language = name === undefined ? ZONE : languageIdOf(hints);
  const file = name === undefined ? undefined : resolve(name);
  return language === undefined ? 'not-dns' : [{ path: '-', file, content, language }];
}

async function readNamed(path: string, isZone: boolean): Promise<readonly Input[] | 'not-dns' | Message> {
  const octets = await readRegularFile(path);
  if (octets === undefined) return message('cli/trouble.unreadable', { path, limit: LARGEST_FILE / 1024 ** 2 });
  const content = decodeFile(octets);
  const isMeant = isZone && !isOtherFormat(path);
  const language = languageIdOf({ path, text: content.text, isNamed: true }) ?? (isMeant ? ZONE : undefined);
  return language === undefined ? 'not-dns' : [{ path, file: resolve(path), content, language }];
}

async function readFolder(folder: string, isWanted: (path: string) => boolean): Promise<readonly Input[]> {
  const top = await realpath(folder);
  const inputs: Input[] = [];
  for await (const path of filesBelow(folder)) {
    if (isWanted(path)) inputs.push(...asList(await readCandidate(path, top)));
  }
  return inputs;
}

async function* filesBelow(folder: string, ignored = new IgnoreFiles(resolve(folder))): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = joinAsGiven(folder, entry.name);
    if (ignored.ignores(resolve(path), entry.isDirectory())) continue;
    if (entry.isFile() || entry.isSymbolicLink()) yield path;
    else if (entry.isDirectory() && !SKIPPED_FOLDERS.includes(entry.name)) yield* filesBelow(path, ignored);
  }
}

/** A file that was found. Where a link leads out of the folder, only the content shows that the file is a zone. */
async function readCandidate(path: string, top: string): Promise<Input | undefined> {
  if (isOtherFormat(path)) return undefined;
  const octets = await readRegularFile(path);
  if (octets === undefined) return undefined;
  const content = decodeFile(octets);
  const isInside = (await realpath(path)).startsWith(top.endsWith(sep) ? top : top + sep);
  const language = languageIdOf({ path: isInside ? path : '', text: content.text });
  return language === undefined ? undefined : { path, file: resolve(path), content, language };
}

/** The language of zone files, used for input that was explicitly requested. */
const ZONE = 'dns-zone';

function languageIdOf(hints: LanguageHints): string | undefined {
  return sourceOf(sources, hints)?.languageIds[0];
}

function asList(input: Input | undefined): readonly Input[] {
  return input === undefined ? [] : [input];
}

/** `folder/name`, keeping how the folder was written: `./zones` stays `./zones/a.zone`. */
function joinAsGiven(folder: string, name: string): string {
  if (folder === '.') return name;
  if (folder.endsWith('/') || folder.endsWith(sep)) return folder + name;
  return folder.startsWith('.') ? `${folder}/${name}` : join(folder, name);
}
