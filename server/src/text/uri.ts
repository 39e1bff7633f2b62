/** The folder of a file, with a trailing slash. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

/** Whether a folder, with or without a trailing slash, contains a file at any depth. */
export function holds(folder: string, uri: string): boolean {
  return uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** The last segment of a URI as people read it; escapes of other than ASCII characters are kept. */
export function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  return name.replace(/%([2-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The path of a file without escapes; unchanged if an escape is invalid. */
export function decodedPath(uri: string): string {
  const path = uri.replace(/^[\w+.-]+:\/\/[^/]*/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
