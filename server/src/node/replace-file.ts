import { access, constants, type FileHandle, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Thrown by `replaceFile` when the file is not as it was read. */
export class FileChangedError extends Error {}

/**
 * Replaces a file so that either its old or its new content is complete on disk, whenever the program is stopped. A
 * symbolic link keeps its target; mode and owner stay. Throws `FileChangedError` if the file no longer contains
 * `expected`, or the file system's own error; in both cases the file is unchanged.
 */
export async function replaceFile(path: string, expected: Uint8Array, content: Uint8Array): Promise<void> {
  const target = await realpath(path);
  await access(target, constants.W_OK);
  const { nlink } = await stat(target);
  const fresh = await writeBeside(target, content, 'new');
  try {
    if (!(await readFile(target)).equals(expected)) throw new FileChangedError(`${path} changed meanwhile`);
    // Hard links would keep the old content, and a new file with a different owner is not the same file.
    if (nlink > 1 || !fresh.hasOwner) await overwrite(target, expected, content);
    else await rename(fresh.path, target);
  } finally {
    await rm(fresh.path, { force: true });
  }
  await syncFolder(dirname(target));
}

/** Writes in place. A copy of the old content is kept next to the file until the new content is complete. */
async function overwrite(target: string, old: Uint8Array, content: Uint8Array): Promise<void> {
  const backup = await writeBeside(target, old, 'old');
  const file = await open(target, 'r+');
  try {
    await writeAll(file, content);
    await file.truncate(content.length);
    await file.sync();
  } finally {
    await file.close();
  }
  await rm(backup.path, { force: true });
}

/** A new file in the folder of another, with its mode and, if that is allowed (`hasOwner`), its owner. */
async function writeBeside(target: string, content: Uint8Array, kind: 'new' | 'old') {
  const { mode, uid, gid } = await stat(target);
  const path = join(dirname(target), `.${basename(target)}.${crypto.randomUUID()}.${kind}`);
  const file = await open(path, 'wx', 0o600);
  try {
    const hasOwner = await file.chown(uid, gid).then(
      () => true,
      () => false,
    );
    await file.chmod(mode & 0o7777);
    await writeAll(file, content);
    return { path, hasOwner };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, content: Uint8Array): Promise<void> {
  await file.writeFile(content);
  await file.sync();
}

/** Makes a new name durable, on systems that can do that. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
