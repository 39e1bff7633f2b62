import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
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

/** `undefined` if the text does not have the form. A revision that begins with a hyphen would be an option of git. */
export function gitPathOf(written: string): GitPath | undefined {
  const [, revision, path] = /^([^-:\s][^:\s]*):(.+)$/s.exec(written) ?? [];
  return revision === undefined || path === undefined ? undefined : { revision, path };
}

/** Paths of the files that a path names in a revision, relative to the current folder; none if there is no such path. */
export async function listGit({ revision, path }: GitPath): Promise<readonly string[]> {
  const listed = await git(['ls-tree', '-r', '-z', '--name-only', revision, '--', path]);
  return listed?.toString('utf8').split('\0').slice(0, -1) ?? [];
}

/** The content of a file in a revision; `undefined` if it is not there or too large. */
export function readGit({ revision, path }: GitPath): Promise<Buffer | undefined> {
  // Unlike `git show`, this runs no filter that the repository configures.
  return git(['cat-file', 'blob', `${revision}:./${path}`]);
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

async function git(args: readonly string[]): Promise<Buffer | undefined> {
  try {
    const options = { cwd: process.cwd(), encoding: 'buffer', maxBuffer: LARGEST_FILE } as const;
    return (await run('git', [...args], options)).stdout;
  } catch {
    return undefined;
  }
}
