import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { FILE_NAMES, WATCHED_GLOBS } from '../sources/file-names';
import type { Diagnostics } from './handlers/diagnostics';
import type { Loading } from './loading';
import type { Session } from './session';

/** Tracks files that change on disk, and the folders' zonewise.json. */
export function watchFiles(session: Session, loading: Loading, diagnostics: Diagnostics): void {
  const { connection, workspace } = session;
  connection.onDidChangeWatchedFiles(async ({ changes }: { readonly changes: unknown }) => {
    const uris = urisOf(changes);
    const isConfig = (uri: string) => uri.endsWith(`/${FILE_NAMES.configuration}`) || loading.configs.isExtended(uri);
    for (const uri of uris.filter(isConfig)) await loading.configs.changedOnDisk(uri);
    loading.included.invalidate();
    workspace.apply({ kind: 'disk', uris: uris.filter((uri) => !isConfig(uri)) });
    diagnostics.everythingChanged();
  });
}

/** Registers file watchers, if the client supports it. */
export async function registerWatchers({ connection, client }: Session): Promise<void> {
  if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
  const watchers = WATCHED_GLOBS.map((globPattern) => ({ globPattern }));
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

function urisOf(changes: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(changes) ? changes : [];
  return list.flatMap((change) => {
    const hasUri = typeof change === 'object' && change !== null && 'uri' in change && typeof change.uri === 'string';
    return hasUri ? [change.uri as string] : [];
  });
}
