import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import picomatch from 'picomatch';
import { decodeFile } from '../node/decode-file';
import { LARGEST_FILE } from '../node/read-regular-file';
import type { Files } from '../workspace/files';

const run = promisify(execFile);

/** A commit, branch or tag, and a path in it: `HEAD~1:zones/shop.zone`. */
export interface GitPath {
  readonly revision: string;
  readonly path: string;
}

/** Can it name a commit? One that begins with a hyphen would be an option of git. */
export function isRevision(written: string): boolean {
  return /^[^-:\s][^:\s]*$/.test(written);
}

/** `undefined` if the text does not have this form. A revision that begins with a hyphen would be an option of git. */
export function gitPathOf(written: string): GitPath | undefined {
  const [, revision, path] = /^([^-:\s][^:\s]*):(.+)$/s.exec(written) ?? [];
  return revision === undefined || path === undefined ? undefined : { revision, path };
}

/**
 * Paths of the files that a path names in a revision, relative to the current folder; none if there is no such path.
 */
export async function listGit({ revision, path }: GitPath): Promise<readonly string[]> {
  const listed = await git(['ls-tree', '-r', '-z', '--name-only', revision, '--', path]);
  return listed?.toString('utf8').split('\0').slice(0, -1) ?? [];
}

/** The content of a file in a revision; `undefined` if it is not there or too large. */
export function readGit({ revision, path }: GitPath): Promise<Buffer | undefined> {
  // Unlike `git show`, this runs no filter that the repository configures.
  return git(['cat-file', 'blob', `${revision}:./${path}`]);
}

/**
 * The texts that files have in a revision, by path: `undefined` if it lacks one. Without an entry: paths outside of
 * work trees. One process for each work tree.
 */
export async function committedTexts(
  revision: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string | undefined>> {
  const byTree = new Map<string, string[]>();
  for (const path of paths) {
    const tree = await workTreeOf(dirname(path));
    if (tree !== undefined) byTree.set(tree, [...(byTree.get(tree) ?? []), path]);
  }
  const texts = new Map<string, string | undefined>();
  for (const [tree, inside] of byTree) {
    if ((await git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], tree)) === undefined) continue;
    const named = inside.map((path) => `${revision}:${relative(tree, path).split(sep).join('/')}`);
    const blobs = await readBlobs(tree, named);
    inside.forEach((path, index) => texts.set(path, blobs[index] && decodeFile(blobs[index]).text));
  }
  return texts;
}

/** The folder above that has a `.git`. */
async function workTreeOf(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    if ((await stat(join(at, '.git')).catch(() => undefined)) !== undefined) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** The content of objects in the order of their names; `undefined` for what is not there. */
async function readBlobs(tree: string, names: readonly string[]): Promise<readonly (Buffer | undefined)[]> {
  // A name with a line break would be read as two.
  const asked = names.map((name) => (/[\r\n]/.test(name) ? '-' : name));
  const output = await git(['cat-file', '--batch'], tree, `${asked.join('\n')}\n`);
  let at = 0;
  return asked.map(() => {
    const end = output?.indexOf('\n', at) ?? -1;
    if (output === undefined || end < 0) return undefined;
    const size = / blob (\d+)$/.exec(output.toString('utf8', at, end))?.[1];
    at = end + 1;
    if (size === undefined) return undefined;
    const blob = output.subarray(at, at + Number(size));
    at += Number(size) + 1;
    return blob;
  });
}

/** The files of a revision by the URIs that they have in the working tree. */
export function gitFiles(revision: string): Files {
  const pathOf = (uri: string) => relativePath(fileURLToPath(uri));
  return {
    async read(uri) {
      const path = pathOf(uri);
      const octets = path === undefined ? undefined : await readGit({ revision, path });
      return octets && decodeFile(octets).text;
    },
    async list(root, glob) {
      const folder = pathOf(root) ?? '.';
      const matches = picomatch(glob);
      const paths = await listGit({ revision, path: folder === '' ? '.' : folder });
      const inside = paths.filter((path) => matches(folder === '' ? path : path.slice(folder.length)));
      return inside.map((path) => pathToFileURL(resolve(path)).href);
    },
  };
}

/** With slashes, as git has it; `undefined` outside of the current folder. */
function relativePath(path: string): string | undefined {
  const here = process.cwd();
  if (path !== here && !path.startsWith(`${here}/`)) return undefined;
  return path.slice(here.length + 1);
}

/** What git prints in a folder; `undefined` if it fails, or is not installed. */
export async function git(args: readonly string[], cwd = process.cwd(), input?: string): Promise<Buffer | undefined> {
  try {
    const running = run('git', [...args], { cwd, encoding: 'buffer', maxBuffer: LARGEST_FILE });
    // git may end before it has read everything.
    running.child.stdin?.on('error', () => undefined).end(input);
    return (await running).stdout;
  } catch {
    return undefined;
  }
}
