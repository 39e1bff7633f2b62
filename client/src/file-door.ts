/** Octets of the largest file that is read. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** Milliseconds that a file may take. */
const PATIENCE = 10_000;

/** `FileType` of the editor, without the bit for symbolic links, which leaves their target open. */
const REGULAR_FILE = 1;
const FOLDER = 2;

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
  /** The same URI with another path. */
  withPath(uri: Uri, path: string): Uri;
  /** Folders inside which files may be read. */
  folders(): readonly FileUri[];
  /** Milliseconds. */
  readonly patience?: number;
}

/**
 * The text of a regular file inside the open folders; `null` for everything else: a file that is missing, unreadable, too large
 * or too slow, a folder, a link, a file of another host.
 */
export async function readThrough<Uri extends FileUri>(door: FileDoor<Uri>, uri: Uri): Promise<string | null> {
  const folder = door.folders().find((each) => isInside(uri, each));
  if (folder === undefined) return null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      resolve(null);
    }, door.patience ?? PATIENCE);
  });
  try {
    return await Promise.race([read(door, uri, folder), tooLong]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

async function read<Uri extends FileUri>(door: FileDoor<Uri>, uri: Uri, folder: FileUri): Promise<string | null> {
  for (const path of between(folder.path, uri.path)) {
    if ((await door.stat(door.withPath(uri, path))).type !== FOLDER) return null;
  }
  const { type, size } = await door.stat(uri);
  if (type !== REGULAR_FILE || size > LARGEST_FILE) return null;
  return new TextDecoder().decode(await door.readFile(uri));
}

/** The folders on the way from one to a file, any of which may be a link. */
function between(folder: string, file: string): readonly string[] {
  const top = folder.endsWith('/') ? folder.slice(0, -1) : folder;
  const names = file
    .slice(top.length + 1)
    .split('/')
    .slice(0, -1);
  return names.map((_, index) => `${top}/${names.slice(0, index + 1).join('/')}`);
}

function isInside(uri: FileUri, folder: FileUri): boolean {
  if (uri.scheme !== folder.scheme || uri.authority !== folder.authority) return false;
  // `..%2f` is decoded before it arrives here.
  if (uri.path.split(/[/\\]/).includes('..')) return false;
  return uri.path.startsWith(folder.path.endsWith('/') ? folder.path : `${folder.path}/`);
}
