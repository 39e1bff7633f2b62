import { constants, lstat, open, realpath } from 'node:fs/promises';
import { sep } from 'node:path';

/** Octets of the largest file that is read. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** Milliseconds that a file may take; one on a disconnected network would never finish. */
const PATIENCE = 10_000;

export interface ReadLimits {
  /** Folders that the file must be in once links are followed; `undefined`: anywhere. */
  readonly folders?: readonly string[] | undefined;
  /** Octets. */
  readonly largest?: number;
  /** Milliseconds. */
  readonly patience?: number;
}

/**
 * The content of a regular file; `undefined` for everything else: a file that is missing, unreadable, too large or too slow, a
 * folder, a pipe, a device, a link that leads out of `folders`.
 */
export async function readRegularFile(path: string, limits: ReadLimits = {}): Promise<Buffer | undefined> {
  const { folders, largest = LARGEST_FILE, patience = PATIENCE } = limits;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), patience)));
  try {
    return await Promise.race([read(path, folders, largest), tooLong]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

async function read(path: string, folders: readonly string[] | undefined, largest: number) {
  const real = await realpath(path);
  if (folders !== undefined && !(await isInOneOf(folders, real))) return undefined;
  // Opening a device may have side effects.
  if (!(await lstat(real)).isFile()) return undefined;
  const file = await open(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const { size } = await file.stat();
    if (size > largest) return undefined;
    return await file.readFile();
  } finally {
    await file.close();
  }
}

async function isInOneOf(folders: readonly string[], real: string): Promise<boolean> {
  const reals = await Promise.all(folders.map((folder) => realpath(folder).catch(() => undefined)));
  return reals.some((folder) => folder !== undefined && real.startsWith(folder.endsWith(sep) ? folder : folder + sep));
}
