/** Is a file in one of the open folders, which are URIs? */
export function isInside(uri: string, roots: readonly string[]): boolean {
  return roots.some((root) => isBelow(uri, root));
}

/** The innermost open folder that holds a file; outside of them, the folder of the open document that includes it. */
export function rootOf(uri: string, roots: readonly string[], open: readonly string[]): string {
  const [inner] = roots.filter((root) => isBelow(uri, root)).sort((a, b) => b.length - a.length);
  if (inner !== undefined) return inner;
  const folders = open.map(folderOf).filter((folder) => folder !== '' && uri.startsWith(folder));
  return folders.sort((a, b) => a.length - b.length)[0] ?? folderOf(uri);
}

function isBelow(uri: string, root: string): boolean {
  return uri.startsWith(root.endsWith('/') ? root : `${root}/`);
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}
