import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { languageOfPath } from '../sources/language';
import { decodeFile, type DecodedFile } from '../node/decode-file';
import { looksLikeZone, SNIFFED_LINES } from '../sources/zone/sniff';

/** A file to check. `path` is what the user sees: as given, or below the folder as given. */
export interface Input {
  readonly path: string;
  /** Where it lies on disk; `undefined` for standard input. */
  readonly file: string | undefined;
  readonly content: DecodedFile;
  readonly language: 'zone' | 'terraform';
}

export interface Inputs {
  readonly inputs: readonly Input[];
  /** A line for each path that could not be read. */
  readonly troubles: readonly string[];
}

/** Reads what the paths name. A file named itself is read whatever it looks like; in folders and globs only DNS files. */
export async function readInputs(paths: readonly string[], stdinName: string | undefined): Promise<Inputs> {
  const inputs: Input[] = [];
  const troubles: string[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    try {
      for (const input of await readPath(path, stdinName)) {
        const key = input.file ?? '-';
        if (!seen.has(key)) inputs.push(input);
        seen.add(key);
      }
    } catch (error) {
      troubles.push(`${path}: ${explain(error)}`);
    }
  }
  return { inputs, troubles };
}

async function readPath(path: string, stdinName: string | undefined): Promise<Input[]> {
  if (path === '-') {
    const content = decodeFile(await readStandardInput());
    const file = stdinName === undefined ? undefined : resolve(stdinName);
    return [{ path, file, content, language: languageAsAsked(stdinName ?? '') }];
  }
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) return readFolder(path, () => true);
  if (found !== undefined) {
    const content = decodeFile(await readFile(path));
    return [{ path, file: resolve(path), content, language: languageAsAsked(path) }];
  }
  const glob = picomatch.scan(path);
  if (!glob.isGlob) throw new Error('no such file or folder');
  const matches = picomatch(path);
  const inputs = await readFolder(glob.base === '' ? '.' : glob.base, (candidate) => matches(toSlashes(candidate)));
  if (inputs.length === 0) throw new Error('matches no DNS file');
  return inputs;
}

/** A file that is named itself is a zone file unless its name says Terraform. */
function languageAsAsked(path: string): Input['language'] {
  return languageOfPath(path) === 'terraform' ? 'terraform' : 'zone';
}

const skippedFolders = new Set(['node_modules', '.git', '.terraform', '.hg', '.svn']);

async function readFolder(folder: string, wanted: (path: string) => boolean): Promise<Input[]> {
  const inputs: Input[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = joinAsGiven(folder, entry.name);
    if (entry.isDirectory()) {
      if (!skippedFolders.has(entry.name)) inputs.push(...(await readFolder(path, wanted)));
    } else if (entry.isFile() && wanted(path)) {
      const input = await readCandidate(path);
      if (input !== undefined) inputs.push(input);
    }
  }
  return inputs;
}

/** Files above this size, in octets, are read in folders only when their name says that they are zones. */
const LARGEST_SNIFFED = 64 * 1024 * 1024;

async function readCandidate(path: string): Promise<Input | undefined> {
  const named = languageOfPath(path);
  if (named === undefined && (await stat(path)).size > LARGEST_SNIFFED) return undefined;
  if (named === 'none') return undefined;
  const octets = await readFile(path);
  if (named === undefined && octets.subarray(0, 8192).includes(0)) return undefined;
  const content = decodeFile(octets);
  const language = named ?? (looksLikeZone(firstLines(content.text)) ? 'zone' : undefined);
  return language === undefined ? undefined : { path, file: resolve(path), content, language };
}

/** As much of a text as is looked at to tell a zone file from others. */
function firstLines(text: string): string {
  let end = -1;
  for (let line = 0; line < SNIFFED_LINES; line++) {
    end = text.indexOf('\n', end + 1);
    if (end < 0) return text;
  }
  return text.slice(0, end);
}

/** `folder/name`, keeping how the folder was written: `./zones` stays `./zones/a.zone`. */
function joinAsGiven(folder: string, name: string): string {
  if (folder === '.') return name;
  return folder.endsWith('/') || folder.endsWith(sep)
    ? folder + name
    : folder.startsWith('.')
      ? `${folder}/${name}`
      : join(folder, name);
}

function toSlashes(path: string): string {
  return (path.startsWith(`..${sep}`) ? path : relative('.', path)).split(sep).join('/');
}

export async function readStandardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^E[A-Z]+: /, '');
}
