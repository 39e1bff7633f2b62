/** Octets of the largest file that is read. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** Milliseconds that a file may take. */
const PATIENCE = 10_000;

/** `FileType.File` of the editor, without the bit for symbolic links, whose target it does not tell. */
const REGULAR_FILE = 1;

/** A URI as editors have it. */
export interface FileUri {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
}

/** The editor's file system, and where it may be read. */
export interface FileDoor<Uri extends FileUri> {
  stat(uri: Uri): PromiseLike<{ readonly type: number; readonly size: number }>;
  readFile(uri: Uri): PromiseLike<Uint8Array>;
  /** Folders inside which files may be read. */
  folders(): readonly FileUri[];
  /** Milliseconds. */
  readonly patience?: number;
}

/**
 * The text of a regular file inside the open folders; `null` for all else: a file that is missing, unreadable, too large
 * or too slow, a folder, a link, a file of another host.
 */
export async function readThrough<Uri extends FileUri>(door: FileDoor<Uri>, uri: Uri): Promise<string | null> {
  if (!door.folders().some((folder) => isInside(uri, folder))) return null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      resolve(null);
    }, door.patience ?? PATIENCE);
  });
  try {
    return await Promise.race([read(door, uri), tooLong]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

async function read<Uri extends FileUri>(door: FileDoor<Uri>, uri: Uri): Promise<string | null> {
  const { type, size } = await door.stat(uri);
  if (type !== REGULAR_FILE || size > LARGEST_FILE) return null;
  return new TextDecoder().decode(await door.readFile(uri));
}

function isInside(uri: FileUri, folder: FileUri): boolean {
  if (uri.scheme !== folder.scheme || uri.authority !== folder.authority) return false;
  return uri.path.startsWith(folder.path.endsWith('/') ? folder.path : `${folder.path}/`);
}
