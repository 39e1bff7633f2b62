import type { WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import type { Session } from './session';

/**
 * URIs of the folders that a client has open, each with a final slash. Older clients know one folder: as a URI, or as a
 * path.
 */
export function rootsOf(initializeParams: object): string[] {
  const { workspaceFolders, rootUri, rootPath }: Readonly<Record<string, unknown>> = { ...initializeParams };
  const uris = folderUris(workspaceFolders);
  if (uris.length > 0) return uris;
  if (typeof rootUri === 'string' && rootUri !== '') return [withSlash(rootUri)];
  return typeof rootPath === 'string' && rootPath !== '' ? [withSlash(uriOfPath(rootPath))] : [];
}

/** Keeps the workspace's roots in sync with folders that are added to or removed from an open window. */
export function followFolders({ connection, client, workspace }: Session, onChange: () => void): void {
  if (client.workspace?.workspaceFolders !== true) return;
  connection.workspace.onDidChangeWorkspaceFolders((event: Partial<WorkspaceFoldersChangeEvent> | undefined) => {
    const removed = folderUris(event?.removed);
    const roots = [...workspace.roots.filter((root) => !removed.includes(root)), ...folderUris(event?.added)];
    workspace.apply({ kind: 'folders', roots });
    onChange();
  });
}

/** The URIs of workspace folders as clients send them, each with a final slash. */
function folderUris(folders: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(folders) ? folders : [];
  return list.flatMap((folder) => uriOfFolder(folder) ?? []).map(withSlash);
}

function uriOfFolder(folder: unknown): string | undefined {
  if (typeof folder !== 'object' || folder === null || !('uri' in folder)) return undefined;
  return typeof folder.uri === 'string' && folder.uri !== '' ? folder.uri : undefined;
}

function withSlash(uri: string): string {
  return uri.endsWith('/') ? uri : `${uri}/`;
}

/** `/srv/dns` and `C:\dns`; a share (`\\host\dns`) has its host as the authority (RFC 8089 appendix E.3). */
function uriOfPath(path: string): string {
  const slashed = path.replaceAll('\\', '/').replace(/\p{Surrogate}/gu, '\uFFFD');
  const encoded = slashed.split('/').map(encodeURIComponent).join('/').replaceAll('%3A', ':');
  if (encoded.startsWith('//')) return `file:${encoded}`;
  return encoded.startsWith('/') ? `file://${encoded}` : `file:///${encoded}`;
}
